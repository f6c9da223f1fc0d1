import type { Rang } from '../../horaires.ts'
import { decouperSelon, type FormeDeJeton } from '../decouper-selon.ts'

export type Moment = 'matin' | 'apres-midi' | 'soir'

/** A word of French hours. */
export type Jeton =
  | { readonly genre: 'heure'; readonly minute: number }
  /** A bare number: an hour only next to one. */
  | { readonly genre: 'nombre'; readonly n: number }
  | { readonly genre: 'jour'; readonly rang: Rang }
  | { readonly genre: 'groupe'; readonly jours: readonly Rang[]; readonly sur: boolean }
  | { readonly genre: 'moment'; readonly moment: Moment | 'journee' }
  | { readonly genre: 'rang'; readonly rang: number }
  | { readonly genre: 'parite'; readonly parite: 'paires' | 'impaires' }
  | { readonly genre: 'date'; readonly jour: number; readonly mois: number; readonly annee?: number }
  | { readonly genre: 'signe'; readonly signe: string }
  | {
      readonly genre:
        | 'par-mois'
        /** « un … sur deux », « deux … par mois »: which ones is not said. */
        | 'alternance'
        | 'vacances'
        /** « sauf jours fériés ». */
        | 'feries'
        | 'rdv'
        | 'sans'
        | 'avec-ou-sans'
        | 'uniquement'
        | 'possible'
        | 'ferme'
        | 'ouvert'
        | 'sauf'
        | 'a'
        | 'de'
        | 'au'
        | 'et'
        | 'vide'
    }
  | { readonly genre: 'autre'; readonly mot: string }

type Faire = (m: RegExpExecArray) => Jeton | null
const dire =
  (jeton: Jeton): Faire =>
  () =>
    jeton

const RDV = String.raw`(?:r\.?d\.?v|rv|rendez[- ]?vous)`
const JOURS = [
  /lun(?:dis?|\.)|mundis?/,
  /mar(?:dis?|\.)/,
  /mer(?:credis?|\.)|mercerdis?/,
  /jeu(?:dis?|\.)/,
  /ven(?:dredis?|\.)|verdredis?/,
  /sam(?:edis?|\.)/,
  /dim(?:anches?|\.)/
]
const MOIS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
const ORDINAUX: readonly (readonly [RegExp, number])[] = [
  [/1\s?ers?\b|1eres?\b|1re\b|premiers?\b|premieres?\b/, 1],
  [/2\s?(?:n?de?|eme?s?|ieme?s?)\b|deuxiemes?\b|seconde?s?\b/, 2],
  [/3\s?(?:eme?s?|ieme?s?|e)\b|troisiemes?\b/, 3],
  [/4\s?(?:eme?s?|ieme?s?|e)\b|quatriemes?\b/, 4],
  [/5\s?(?:eme?s?|ieme?s?|e)\b|cinquiemes?\b/, 5],
  [/derniers?\b/, -1]
]

const heure = (h: number, m: number): Jeton =>
  h <= 24 && m < 60 ? { genre: 'heure', minute: h * 60 + m } : { genre: 'autre', mot: `${h}:${m}` }

const date = (jour: string, mois: number, annee: string | undefined): Jeton => ({
  genre: 'date',
  jour: Number(jour),
  mois,
  ...(annee && { annee: annee.length === 2 ? 2000 + Number(annee) : Number(annee) })
})

const y = (motif: RegExp | string): RegExp =>
  new RegExp(typeof motif === 'string' ? motif : motif.source, 'y')

// In order: what is longer comes first.
const FORMES: readonly FormeDeJeton<Jeton>[] = [
  [y(/\s+/), () => null],
  [
    y(`(\\d{1,2})(?:er)? (${MOIS.join('|')})\\b(?: (20\\d\\d)\\b)?`),
    m => date(m[1] ?? '', MOIS.indexOf(m[2] ?? '') + 1, m[3])
  ],
  [y(/(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)\b/), m => date(m[1] ?? '', Number(m[2]), m[3])],
  [
    y(/(?:(?:une?|1) semaine )?sur (?:deux|2)\b|tous les (?:15|quinze) jours\b|(?:par|a la) quinzaine\b/),
    dire({ genre: 'alternance' })
  ],
  [y(/(?:une?|deux|trois|[1-4]) (?=(?:lun|mar|mercre|jeu|vendre|same)di)/), dire({ genre: 'alternance' })],
  [y(/(\d{1,2}) ?(?:h(?:eures?|rs?)?|:) ?(\d{2})(?![\d:])(?! ?h)/), m => heure(Number(m[1]), Number(m[2]))],
  [y(/(\d{1,2})[h:](\d{2})h(?![a-z0-9])/), m => heure(Number(m[1]), Number(m[2]))],
  [y(/(\d{1,2})\.(\d{2}) ?h\b/), m => heure(Number(m[1]), Number(m[2]))],
  [y(/(\d{1,2}) ?h(?:eures?)?(?![a-z0-9])/), m => heure(Number(m[1]), 0)],
  ...ORDINAUX.map(([motif, rang]) => [y(motif), dire({ genre: 'rang', rang })] as const),
  [y(/\d{1,2}(?![\d:a-z])/), m => ({ genre: 'nombre', n: Number(m[0]) })],
  ...JOURS.map((motif, rang) => [y(`(?:${motif.source})(?![a-z])`), dire({ genre: 'jour', rang })] as const),
  [y(/week-?ends?\b/), dire({ genre: 'groupe', jours: [5, 6], sur: true })],
  // Of an office, « every day » is often « every working day ».
  [y(/tous les jours\b/), dire({ genre: 'groupe', jours: [0, 1, 2, 3, 4, 5, 6], sur: false })],
  [y(/(?:l'|les? )?(?:apres|apes)[- ]?midis?\b/), dire({ genre: 'moment', moment: 'apres-midi' })],
  [y(/(?:les? |la )?(?:matins?|matinees?)\b/), dire({ genre: 'moment', moment: 'matin' })],
  [y(/(?:en |les? |la )?(?:soirs?|soirees?)\b/), dire({ genre: 'moment', moment: 'soir' })],
  [y(/(?:toutes? )?(?:la )?journees?(?: entieres?)?\b/), dire({ genre: 'moment', moment: 'journee' })],
  [
    y(/(?:(?:en |les? |des? )?semaines? )?(im)?paires?\b/),
    m => ({ genre: 'parite', parite: m[1] ? 'impaires' : 'paires' })
  ],
  [y(/(?:du|de chaque|de|par|dans le) mois\b|chaque mois\b/), dire({ genre: 'par-mois' })],
  [y(`avec (?:ou|et) sans ${RDV}|sans ou avec ${RDV}|ou (?:sur )?${RDV}`), dire({ genre: 'avec-ou-sans' })],
  [
    y(`sans ${RDV}|acces libre|accueil libre|libre acces|en libre acces|sur le flux|(?:en )?flux continu`),
    dire({ genre: 'sans' })
  ],
  [y(`(?:sur |avec |par )?${RDV}`), dire({ genre: 'rdv' })],
  [y(/(?:uniquement|seulement|exclusivement|obligatoire(?:ment)?)\b/), dire({ genre: 'uniquement' })],
  [y(/(?:possibles?|possibilite)\b/), dire({ genre: 'possible' })],
  [
    y(
      /(?:(?:les? |des |de |la |en |pendant |durant |periodes? (?:de |des )?)*)(?:vacances|conges)(?: scolaires?)?\b|(?:en )?periodes? scolaires?\b/
    ),
    dire({ genre: 'vacances' })
  ],
  [y(/(?:sauf|hors|excepte|fermee?s?|fermetures?)(?: les?)? jours? feries?\b/), dire({ genre: 'feries' })],
  [y(/fermee?s?\b|fermetures?\b/), dire({ genre: 'ferme' })],
  [y(/ouvert(?:e?s?|ures?)\b/), dire({ genre: 'ouvert' })],
  [y(/(?:sauf|hors|excepte)\b/), dire({ genre: 'sauf' })],
  [
    y(
      /[*_]|(?:tous )?les autres jours\b|horaires?\b|l'accueil\b|accueil\b|bureaux\b|sont\b|est\b|se fait\b|inclus\b|en continu\b|non stop\b/
    ),
    dire({ genre: 'vide' })
  ],
  [y(/(?:jusqu'a|jusqu'|a)(?![a-z])/), dire({ genre: 'a' })],
  [y(/[ld]'|(?:de|des|du|le|la|les|tous|chaque)(?![a-z])/), dire({ genre: 'de' })],
  [y(/aux?(?![a-z])/), dire({ genre: 'au' })],
  [y(/(?:et|ainsi que)(?![a-z])|&/), dire({ genre: 'et' })],
  [y(/midi(?![a-z])/), dire({ genre: 'heure', minute: 720 })],
  [y(/[-,;:/|().+]/), m => ({ genre: 'signe', signe: m[0] })],
  [y(/[a-z0-9']+/), m => ({ genre: 'autre', mot: m[0] })]
]

/** Cuts a cleaned text into words; what is not about hours is `autre`. */
export const decouper = (texte: string): readonly Jeton[] =>
  decouperSelon(texte, FORMES, mot => ({ genre: 'autre', mot }))
