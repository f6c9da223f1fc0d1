import { lireHorairesTexte } from '#modules/lieux/server'
import type { Hasard } from '../../support/hasard.ts'
import { type Plage, semaineAuHasard } from '../../support/horaires.ts'
import { type Cas, jourOsm, plagesOsm, semaineOsm } from './cas.ts'

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** « 9h », « 9h30 », « 9 h 30 », « 09:30 », « 9H30 ». */
const heure = (hasard: Hasard, minute: number): string => {
  const [h, m] = [Math.floor(minute / 60), minute % 60]
  const mm = String(m).padStart(2, '0')
  return hasard.parmi([
    m === 0 ? `${h}h` : `${h}h${mm}`,
    m === 0 ? `${h} h` : `${h} h ${mm}`,
    `${String(h).padStart(2, '0')}:${mm}`,
    `${h}H${mm}`
  ])
}

const plages = (hasard: Hasard, dites: readonly Plage[]): string => {
  const [dans, entre] = hasard.parmi([
    ['-', '/'],
    [' - ', ' / '],
    [' à ', ' et de '],
    ['-', ', '],
    ['-', ' et '],
    ['/', ' - ']
  ] as const)
  return dites.map(({ de, a }) => `${heure(hasard, de)}${dans}${heure(hasard, a)}`).join(entre)
}

/** Days that follow each other and are the same: « du lundi au jeudi ». */
const groupes = (hasard: Hasard, semaine: readonly (readonly Plage[])[]): readonly string[] => {
  const dits: string[] = []
  for (let rang = 0; rang < 7; ) {
    const dites = semaine[rang] ?? []
    let fin = rang
    while (fin < 6 && plagesOsm(semaine[fin + 1] ?? []) === plagesOsm(dites)) fin += 1
    if (dites.length > 0)
      dits.push(`${jours(hasard, rang, fin)}${hasard.parmi([' : ', ' ', ' de '])}${plages(hasard, dites)}`)
    rang = fin + 1
  }
  return dits
}

const jours = (hasard: Hasard, du: number, au: number): string => {
  const tous = JOURS.slice(du, au + 1)
  if (tous.length === 1) return hasard.parmi([tous[0] ?? '', `le ${tous[0]}`, `les ${tous[0]}s`])
  if (tous.length === 2) return hasard.parmi([tous.join(' et '), tous.join(', '), tous.join(' ')])
  return hasard.parmi([`du ${tous[0]} au ${tous.at(-1)}`, `${tous[0]} à ${tous.at(-1)}`, tous.join(', ')])
}

type Fin = (rang: number) => { readonly texte: string; readonly reference?: string; readonly rien?: true }

/** What comes after the hours: understood, or enough to promise nothing. */
const FINS: readonly Fin[] = [
  () => ({ texte: '' }),
  () => ({ texte: '' }),
  () => ({ texte: '.' }),
  rang => ({ texte: `, fermé le ${JOURS[rang]}`, reference: `; ${jourOsm(rang)} off` }),
  () => ({ texte: ', sauf jours fériés', reference: '; PH off' }),
  () => ({ texte: ' selon les besoins', rien: true }),
  () => ({ texte: ' en période scolaire', rien: true }),
  () => ({ texte: '. Fermé en août', rien: true }),
  () => ({ texte: '. Accueil uniquement sur rendez-vous', rien: true }),
  rang => ({ texte: `; le ${JOURS[rang]} sur rendez-vous`, reference: `; ${jourOsm(rang)} off` })
]

/** French as people write it. */
export const casFrancais = (hasard: Hasard): Cas => {
  const semaine = semaineAuHasard(hasard).map(jour => jour.map(({ de, a }) => ({ de, a })))
  const { texte: fin, reference = '', rien } = hasard.parmi(FINS)(hasard.entier(0, 6))
  const texte = `${groupes(hasard, semaine).join(hasard.parmi(['; ', ' | ', ' - ', '\n', ' ']))}${fin}`
  return {
    forme: 'francais',
    texte,
    horaires: lireHorairesTexte(texte),
    reference: rien ? 'off' : `${semaineOsm(semaine)}${reference}`
  }
}
