import { type Horaires, type Rang, type Regle, TOUS_LES_JOURS } from '../../horaires.ts'
import { Chantier } from '../chantier.ts'
import { Lecteur } from '../lecteur.ts'
import { borner, citer } from '../source.ts'
import { decouper, type Jeton } from './jetons.ts'
import { lireRegle, type RegleOsm } from './regle.ts'
import { type Quand, signe } from './selecteurs.ts'

const MOIS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const OSM = new RegExp(
  String.raw`\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b|^\s*(?:24/7|off\b|closed\b|easter\b|week \d|(?:20\d\d )?${MOIS}(?: \d{1,2}(?![\dh:])|-${MOIS}| off))`
)

/** True when the text is written in the language of OpenStreetMap, well or badly. */
export const sembleOsm = (texte: string): boolean => OSM.test(texte.slice(0, 500))

/** OpenStreetMap's opening_hours: what is understood, and a doubt for the rest. */
export const lireOsm = (source: string): Horaires => {
  const texte = borner(source)
  const chantier = new Chantier()
  if (source.length > texte.length) chantier.douter('illisible', citer(texte))
  const jetons = decouper(texte)
  const lues: RegleOsm[] = []
  for (const morceau of couper(jetons)) lireMorceau(morceau, { chantier, lues, mots: citer(texte) })
  return chantier.finir(texte.trim())
}

/** At each « ; ». */
const couper = (jetons: readonly Jeton[]): readonly (readonly Jeton[])[] => {
  const morceaux: Jeton[][] = [[]]
  for (const jeton of jetons) {
    if (jeton.genre === 'signe' && jeton.signe === ';') morceaux.push([])
    else morceaux.at(-1)?.push(jeton)
  }
  return morceaux.filter(morceau => morceau.length > 0)
}

type Suivi = { readonly chantier: Chantier; readonly lues: RegleOsm[]; readonly mots: string }

const lireMorceau = (jetons: readonly Jeton[], suivi: Suivi): void => {
  const { chantier, lues, mots } = suivi
  const flux = new Lecteur(jetons)
  for (let ajoute = false; !flux.fini; ajoute = true) {
    const regle = lireRegle(flux)
    if (regle === undefined || regle.doute === 'illisible') {
      chantier.douter('illisible', mots, { jours: joursDe(regle?.quand ?? [{}]) })
      return
    }
    poser(regle, ajoute, suivi)
    lues.push(regle)
    if (signe(flux, '||')) {
      // What holds when nothing else does: « by appointment », or hours we do not weigh.
      const note = flux.prendre('note')?.texte ?? ''
      chantier.douter(
        flux.fini && /rendez|rdv|appointment/i.test(note) ? 'rdv-sans-heure' : 'commentaire',
        mots
      )
      return
    }
    if (!flux.fini && !signe(flux, ',')) {
      chantier.douter('illisible', mots)
      return
    }
  }
}

const poser = (regle: RegleOsm, ajoute: boolean, { chantier, lues, mots }: Suivi): void => {
  const jours = joursDe(regle.quand)
  if (regle.doute) chantier.douter(regle.doute, mots, { jours })
  // Hours without a day: in OpenStreetMap every day; in these files, a day that was lost.
  else if (regle.heures && regle.quand.every(quand => Object.keys(quand).length === 0))
    chantier.douter('jours-ambigus', mots)
  douterDesNuits(regle, chantier, mots)
  if (!ajoute && !regle.ferme) douterDesRepetes(regle, { chantier, lues, mots })
  for (const quand of regle.quand) {
    const { vacances, ...quandNous } = quand
    if (vacances) chantier.douter('vacances-scolaires', mots, { jours: quand.jours ?? TOUS_LES_JOURS })
    else chantier.poser({ ...quandNous, ...effetDe(regle, ajoute) })
  }
}

const effetDe = ({ ferme, heures, plages }: RegleOsm, ajoute: boolean): Pick<Regle, 'plages' | 'effet'> => {
  if (ferme) return heures ? { plages, effet: 'retire' } : { plages: [] }
  return ajoute ? { plages, effet: 'ajoute' } : { plages }
}

const joursDe = (quand: readonly Quand[]): readonly Rang[] => [
  ...new Set(quand.flatMap(({ jours, feries }) => jours ?? (feries ? [] : TOUS_LES_JOURS)))
]

/** After midnight, readers of OpenStreetMap do not agree on which day's rule wins. */
const douterDesNuits = ({ plages, quand }: RegleOsm, chantier: Chantier, mots: string): void => {
  const fin = Math.max(0, ...plages.map(({ a }) => a - 1440))
  if (fin === 0) return
  const lendemains = joursDe(quand).map(rang => (rang + 1) % 7)
  chantier.douter('plages-confuses', mots, { jours: lendemains, de: 0, a: fin })
}

/** « Mo 09:00-12:00; Mo 14:00-17:00 »: the second takes the place of the first; was that meant? */
const douterDesRepetes = (regle: RegleOsm, { chantier, lues, mots }: Suivi): void => {
  const simples = (quand: readonly Quand[]) =>
    quand.flatMap(({ jours, ...reste }) => (Object.keys(reste).length === 0 ? (jours ?? []) : []))
  const jours = simples(regle.quand)
  for (const avant of lues) {
    const anciens = simples(avant.quand)
    if (!avant.ferme && anciens.length > 0 && anciens.every(rang => jours.includes(rang)))
      chantier.douter('jour-repete', mots, { jours: anciens })
  }
}
