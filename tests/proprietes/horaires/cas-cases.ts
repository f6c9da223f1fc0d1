import { lireHorairesParJour } from '#modules/lieux/server'
import type { Hasard } from '../../support/hasard.ts'
import { type Plage, semaineAuHasard } from '../../support/horaires.ts'
import { type Cas, hhmm, jourOsm, plagesOsm, semaineOsm } from './cas.ts'

type Semaine = readonly (readonly Plage[])[]
type Note = { readonly texte: string; readonly reference: string }

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** Where the morning of a day ends. */
const finDuMatin = (plages: readonly Plage[]): number =>
  Math.max(720, ...plages.filter(({ de, a }) => de < 720 && a <= 840).map(({ a }) => a))

const apresMidiFerme = (semaine: Semaine, rang: number): string =>
  `${hhmm(finDuMatin(semaine[rang] ?? []))}-24:00 off`

/** What a comment makes of the week: the cells no longer say all. */
const NOTES: readonly ((semaine: Semaine, rang: number) => Note)[] = [
  semaine => ({ texte: '', reference: semaineOsm(semaine) }),
  semaine => ({ texte: '05 55 00 00 00 ou accueil@exemple.fr', reference: semaineOsm(semaine) }),
  semaine => ({ texte: 'Prise de rendez-vous conseillée', reference: semaineOsm(semaine) }),
  () => ({ texte: 'Uniquement sur rendez-vous', reference: 'off' }),
  () => ({ texte: 'Antenne à Arcey', reference: 'off' }),
  () => ({ texte: 'Bus itinérant', reference: 'off' }),
  () => ({ texte: 'Fermé pendant les vacances scolaires', reference: 'off' }),
  (semaine, rang) => ({
    texte: `Ouverture le 1er ${JOURS[rang]} du mois`,
    reference: seulement(semaine, rang, `${jourOsm(rang)}[1]`)
  }),
  (semaine, rang) => ({
    texte: `${JOURS[rang]} : uniquement les semaines impaires`,
    reference: seulement(semaine, rang, `week 1-53/2 ${jourOsm(rang)}`)
  }),
  (semaine, rang) => ({
    texte: `Fermeture le 3eme ${JOURS[rang]} après-midi de chaque mois`,
    reference: `${semaineOsm(semaine)}; ${jourOsm(rang)}[3] ${apresMidiFerme(semaine, rang)}`
  }),
  (semaine, rang) => ({
    texte: `Sur rendez-vous le ${JOURS[rang]} après-midi`,
    reference: `${semaineOsm(semaine)}; ${jourOsm(rang)} ${apresMidiFerme(semaine, rang)}`
  }),
  (semaine, rang) => ({
    texte: `uniquement sur rdv le ${JOURS[rang]}`,
    reference: `${semaineOsm(semaine)}; ${jourOsm(rang)} off`
  }),
  (semaine, rang) => ({
    texte: `un ${JOURS[rang]} sur deux`,
    reference: `${semaineOsm(semaine)}; ${jourOsm(rang)} off`
  }),
  semaine => ({
    texte: 'Fermeture le vendredi 15 mai 2026',
    reference: `${semaineOsm(semaine)}; 2026 May 15 off`
  }),
  semaine => ({
    texte: 'FERMÉ du 24 décembre 2026 au 2 janvier 2027',
    reference: `${semaineOsm(semaine)}; 2026 Dec 24-2027 Jan 02 off`
  })
]

const seulement = (semaine: Semaine, rang: number, quand: string): string => {
  const plages = semaine[rang] ?? []
  const reste = semaineOsm(semaine.map((jour, n) => (n === rang ? [] : jour)))
  return plages.length === 0 ? reste : `${reste}; ${quand} ${plagesOsm(plages)}`
}

/** Six cells and a comment, with the slips of the real file. */
export const casCases = (hasard: Hasard): Cas => {
  const semaine = semaineAuHasard(hasard).map((jour, rang) =>
    rang === 6 ? [] : jour.map(({ de, a }) => ({ de, a }))
  )
  const cellules = semaine.slice(0, 6).map(jour => jour.map(({ de, a }) => `${hhmm(de)} - ${hhmm(a)}`))
  const rang = hasard.entier(0, 5)
  const { texte: note, reference } = hasard.parmi(NOTES)(semaine, rang)
  const abimee = hasard.entier(0, 5)
  const [defaut, effet] = hasard.chance(0.4) ? hasard.parmi(DEFAUTS)(cellules[abimee] ?? []) : [null, '']
  const ecrites = cellules.map((cellule, n) => (n === abimee && defaut ? defaut : cellule).join(' / '))
  return {
    forme: 'cases',
    texte: `${ecrites.join(' | ')} « ${note} »`,
    horaires: lireHorairesParJour(ecrites, note),
    reference: effet === 'off' ? `${reference}; ${jourOsm(abimee)} off` : reference
  }
}

/** An empty slot, or a range said twice, is understood; other cells are a doubt of that day. */
const DEFAUTS: readonly ((cellule: readonly string[]) => readonly [readonly string[], 'off' | ''])[] = [
  cellule => (cellule.length > 0 ? [['00:00 - 00:00', ...cellule], ''] : [[], '']),
  cellule => [[...cellule.slice(0, 1), ...cellule], ''],
  cellule => (cellule.length > 0 ? [[...cellule, '06:00 - 23:30'], 'off'] : [[], '']),
  () => [['08:30-12:00-13:30'], 'off'],
  () => [['17:00 - 12:00'], 'off']
]
