import { age } from '#shared/date'
import { type Formulaire, valeur } from '#shared/formulaire'
import { refus } from '#shared/result'
import type { Personne, Situation } from '../situation.ts'
import { ACTIVITES, SEJOURS, UNIONS } from '../situation-mots.ts'
import type { Brouillon } from './brouillon.ts'
import { ecrireJour, lireJourEcrit } from './jour-ecrit.ts'
import { ecrirePresence, lirePresence } from './presence.ts'
import { combien, type Ecart, type Lecture, valider } from './saisie.ts'
import { PERSONNES_AU_PLUS } from './venir-et-partir.ts'

/** The countries that a right tells apart; any other is « autre ». */
export const PAYS = ['FR', 'UE', 'DZ', 'MA', 'TN', 'TR', 'autre'] as const
export const SANS_TITRE_DE_SEJOUR: readonly string[] = ['FR', 'UE']

/** Under 16, school is an obligation: nothing to ask. */
const AGE_DE_L_ACTIVITE = 16

/** True when what one does in life may change a right. */
export const aUneActivite = ({ personnes, date_demande, mois }: Situation, rang: number): boolean => {
  const { role, date_naissance: naissance } = personnes[rang] ?? {}
  if (role !== 'enfant') return true
  return typeof naissance === 'string' && age(naissance, date_demande ?? `${mois}-01`) >= AGE_DE_L_ACTIVITE
}

/** The form as the draft fills it. */
export const remplirFoyer = ({ situation }: Brouillon): Formulaire => ({
  union: mot(situation.union),
  ...Object.assign({}, ...situation.personnes.map(remplirPersonne))
})

const mot = (valeurLue: unknown): string => (typeof valeurLue === 'string' ? valeurLue : '')

const remplirPersonne = (p: Personne, rang: number): Formulaire => ({
  [`p${rang}_naissance`]: ecrireJour(p.date_naissance),
  [`p${rang}_activite`]: mot(p.activite),
  [`p${rang}_nationalite`]: mot(p.nationalite),
  [`p${rang}_sejour`]: mot(p.sejour),
  [`p${rang}_presence`]: ecrirePresence(p),
  [`p${rang}_revenus`]: p.revenus === undefined || p.revenus.length > 0 ? 'oui' : ''
})

/** Reads the page whole: facts that it does not ask stay as they are. */
export const lireFoyer = (form: Formulaire, brouillon: Brouillon): Lecture => {
  const { lu, ecarts } = lirePage(form, brouillon)
  return ecarts.length > 0 ? refus(ecarts) : valider(lu, champDuChemin)
}

/** The same before the page is finished: what is not understood yet stays as it was, and only what was mistyped is said. */
export const lireFoyerEnCours = (
  form: Formulaire,
  brouillon: Brouillon
): { readonly lu: Brouillon; readonly ecarts: readonly Ecart[] } => {
  const { lu, ecarts } = lirePage(form, brouillon)
  const valide = valider(lu, champDuChemin)
  const mal = [...ecarts, ...(valide.ok ? [] : valide.error)].filter(
    ({ champ }) => valeur(form, champ) !== ''
  )
  return { lu: valide.ok ? valide.value : brouillon, ecarts: mal }
}

const lirePage = (form: Formulaire, brouillon: Brouillon) => {
  const { personnes } = brouillon.situation
  const envoyees = combien(form, 'p', PERSONNES_AU_PLUS)
  const lues = personnes.map((p, rang) =>
    rang < envoyees ? lirePersonne(form, p, rang) : { personne: p, ecarts: [] }
  )
  const situation = {
    ...brouillon.situation,
    personnes: lues.map(({ personne }) => personne),
    union: unionDe(valeur(form, 'union'), personnes)
  }
  return { lu: { ...brouillon, situation }, ecarts: lues.flatMap(({ ecarts }) => ecarts) }
}

const champDuChemin = (chemin: string): string =>
  `p${/^personnes\[(\d+)\]/.exec(chemin)?.[1] ?? '0'}_naissance`

const unionDe = (choisie: string, personnes: readonly Personne[]): NonNullable<Situation['union']> => {
  if (!personnes.some(({ role }) => role === 'conjoint')) return 'seul'
  return UNIONS.find(union => union !== 'seul' && union === choisie) ?? 'concubinage'
}

const lirePersonne = (
  form: Formulaire,
  avant: Personne,
  rang: number
): { readonly personne: Personne; readonly ecarts: readonly Ecart[] } => {
  const lire = (champ: string) => valeur(form, `p${rang}_${champ}`)
  const naissance = lireJourEcrit(lire('naissance'))
  const nationalite = PAYS.find(pays => pays === lire('nationalite')) ?? null
  const sejour = SEJOURS.find(s => s === lire('sejour')) ?? null
  return {
    personne: {
      ...selonSonArgent(avant, lire('revenus') !== ''),
      ...lirePresence(form[`p${rang}_presence`] === undefined ? undefined : lire('presence'), avant),
      date_naissance: naissance.ok ? naissance.value : avant.date_naissance,
      activite:
        form[`p${rang}_activite`] === undefined
          ? (avant.activite ?? null)
          : (ACTIVITES.find(a => a === lire('activite')) ?? null),
      nationalite,
      sejour: SANS_TITRE_DE_SEJOUR.includes(nationalite ?? '')
        ? 'sans_objet'
        : sejour === 'sans_objet'
          ? null
          : sejour
    },
    ecarts: naissance.ok ? [] : [{ champ: `p${rang}_naissance`, code: 'jour' }]
  }
}

/** A child without money is an answer; a child with some has a page to fill. */
const selonSonArgent = (avant: Personne, aDeLArgent: boolean): Personne => {
  const avait = avant.revenus === undefined || avant.revenus.length > 0
  if (avant.role !== 'enfant' || aDeLArgent === avait) return avant
  const { revenus: _, ...sansArgent } = avant
  return aDeLArgent ? sansArgent : { ...sansArgent, revenus: [] }
}
