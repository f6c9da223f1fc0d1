import type { Commune } from '../../communes/commune.ts'
import type { DouteHoraires, Horaires } from '../../horaires/horaires.ts'
import { lireHorairesTexte } from '../../horaires/lecture/texte.ts'
import type { Passage } from '../../lieu/lieu.ts'
import type { Annuaire } from '../champs/annuaire.ts'
import { type Arret, lireArrets } from './arrets.ts'
import { couperEnJetons, type Jeton } from './jetons.ts'
import { situerArret } from './situer-arret.ts'

type Tournee = {
  readonly passages: readonly Passage[]
  /** How many stops the text names that nobody could place. */
  readonly perdus: number
}

/** Monday to Saturday, as the source wrote them. */
type Semaine = readonly string[]

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const AU_PLUS = 80

/** The stops that a comment gives in words: only those whose commune is sure. */
export const lirePassages = (
  commentaire: string,
  semaine: Semaine,
  base: Commune,
  annuaire: Annuaire
): Tournee => {
  const texte = commentaire.slice(0, 3000).replace(/\s+/g, ' ')
  const arrets = lireArrets(texte).slice(0, AU_PLUS)
  const limites = { reserve: reserveDe(texte, arrets), chacun: arrets.some(aSesHeures) }
  const passages = arrets.flatMap(arret => {
    const situe = situerArret(arret.lieu, base, annuaire)
    if (situe === null) return []
    const { position } = situe.commune
    return [
      {
        adresse: situe.adresse,
        position: position && { ...position },
        horaires: horairesDe(arret, semaine, limites)
      }
    ]
  })
  return { passages, perdus: arrets.length - passages.length }
}

// What limits stops and that none of them bears: « 2e et 4e semaines », « 1 mardi/2 », « sauf vacances », « sur rendez-vous ».
const RESERVE =
  /semaines?\b|\bsem\b|quinzaine|mois|mensuel|alternance|sauf|vacances|ferm[ée]|jusqu|à partir|compter|rdv|rendez|variable|changement|uniquement|seulement|exclusi|20[2-3]\d|\/\s?2\b|\bsur\s(?:2|deux)\b/i

const reserveDe = (texte: string, arrets: readonly Arret[]): string | null => {
  const dits = arrets.flatMap(({ quand }) => quand)
  const porte = (sorte: Jeton['sorte']) => dits.some(jeton => jeton.sorte === sorte)
  const heures = (jetons: readonly Jeton[]) => jetons.filter(({ sorte }) => sorte === 'heures').length
  const horsDesArrets = heures(couperEnJetons(texte)) > heures(dits)
  const reste = porte('parite') ? texte.replace(/\bsemaines?\s(?:im)?paires?/gi, ' ') : texte
  const limites = porte('rang') ? reste.replace(/\b(du|par|chaque|le) mois/gi, ' ') : reste
  return horsDesArrets || RESERVE.test(limites) ? texte.slice(0, 240) : null
}

const horairesDe = (arret: Arret, semaine: Semaine, { reserve, chacun }: Limites): Horaires => {
  const lus = lireHorairesTexte(dire(arret.quand, semaine))
  const doutes: DouteHoraires[] = [...lus.doutes]
  if (reserve !== null) doutes.push({ code: 'alternance', mots: reserve })
  if (chacun && !aSesHeures(arret)) doutes.push({ code: 'heure-manquante', mots: arret.lieu })
  return { ...lus, doutes }
}

/** `chacun`: the stops bear their hours, and one that bears none was cut. */
type Limites = { readonly reserve: string | null; readonly chacun: boolean }
const aSesHeures = ({ quand }: Arret): boolean => quand.some(({ sorte }) => sorte === 'heures')

/** The words of a stop, day by day, with the hours of the bus when it only says « lundi matin ». */
const dire = (quand: readonly Jeton[], semaine: Semaine): string => {
  const clauses: Jeton[][] = []
  for (const [rang, jeton] of quand.entries()) {
    const suit = rang > 0 && !DEVANT.has(quand[rang - 1]?.sorte ?? 'lieu')
    if (clauses.length === 0 || (DEVANT.has(jeton.sorte) && suit && quand.slice(rang).some(estJour)))
      clauses.push([])
    clauses.at(-1)?.push(jeton)
  }
  return clauses
    .filter(clause => clause.some(estJour))
    .map(clause => direClause(clause, semaine))
    .join(' ; ')
}

/** What comes before hours. */
const DEVANT: ReadonlySet<Jeton['sorte']> = new Set(['jour', 'rang', 'parite'])
const estJour = ({ sorte }: Jeton): boolean => sorte === 'jour'

const direClause = (clause: readonly Jeton[], semaine: Semaine): string => {
  const de = (sorte: Jeton['sorte']) =>
    clause.filter(jeton => jeton.sorte === sorte).map(({ texte }) => texte)
  const [rang] = de('rang')
  const heures = de('heures')
  return de('jour')
    .map(jour => {
      const dites = heures.length > 0 ? heures : duBus(semaine[JOURS.indexOf(jour)] ?? '', de('demi'))
      const quel = rang === undefined ? jour : `${rang} ${jour} du mois`
      return [...de('parite'), quel, ...(dites.length > 0 ? [dites.join(' et ')] : de('demi'))].join(' ')
    })
    .join(' ; ')
}

const duBus = (cellule: string, demis: readonly string[]): readonly string[] => {
  const plages = cellule
    .split('/')
    .map(plage => plage.trim().replace(/\s*-\s*/, '-'))
    .filter(Boolean)
  const [demi] = demis
  if (demi === undefined || demis.length > 1) return plages
  return plages.filter(plage => plage < '13' === demi.startsWith('matin'))
}
