import type { Fiche, Provenance } from '../lieu/fiche.ts'
import type { Acces, Adresse, Contact, Description, Position, Sante } from '../lieu/lieu.ts'
import type { Service } from '../lieu/service.ts'
import { type Choix, parParties, premiere, union } from './choix.ts'
import { parAutorite, type Voix, voixSur } from './voix.ts'

/** A place made of its fiches, and from which fiche each field comes. */
export type Fusion = { readonly description: Description; readonly provenance: Provenance }

/**
 * What is known of a place, field by field: an accepted correction, then the most recent source.
 * The same fiches give the same place, in whatever order they came.
 */
export const fondre = (fiches: readonly Fiche[]): Fusion => {
  const rangees = parAutorite(fiches)
  const choix = CHAMPS.map(champ => ({ champ, ...choisir(champ, rangees) }))
  return {
    description: Object.fromEntries(choix.map(({ champ, valeur }) => [champ, valeur])) as Description,
    provenance: Object.fromEntries(
      choix.filter(({ de }) => de.length > 0).map(({ champ, de }) => [champ, de])
    )
  }
}

const choisir = <K extends keyof Description>(champ: K, fiches: readonly Fiche[]): Choix<Description[K]> =>
  REGLES[champ](voixSur(fiches, champ))

type Regles = {
  readonly [K in keyof Description]: (voix: readonly Voix<Description[K]>[]) => Choix<Description[K]>
}

const premierDit = <T>(voix: readonly Voix<T | null>[]): Choix<T | null> => premiere<T | null>(voix, null)
const mots = <T extends string>(voix: readonly Voix<readonly T[]>[]): Choix<readonly T[]> => union(voix)
/** A list that makes sense only as one source gives it. */
const liste = <T>(voix: readonly Voix<readonly T[]>[]): Choix<readonly T[]> =>
  premiere<readonly T[]>(voix, [])

const contact: { readonly [P in keyof Contact]: (voix: readonly Voix<Contact[P]>[]) => Choix<Contact[P]> } = {
  telephones: mots,
  courriels: mots,
  site: premierDit,
  rendezVousEnLigne: premierDit
}

const acces: { readonly [P in keyof Acces]: (voix: readonly Voix<Acces[P]>[]) => Choix<Acces[P]> } = {
  rendezVous: premierDit,
  fauteuil: premierDit,
  langueDesSignes: premierDit,
  parEcrit: premierDit,
  accueils: mots,
  ficheAccessibilite: premierDit
}

const sante: { readonly [P in keyof Sante]: (voix: readonly Voix<Sante[P]>[]) => Choix<Sante[P]> } = {
  pass: premierDit,
  accepteAme: premierDit,
  sansPapiersDemandes: premierDit,
  tiersPayant: premierDit
}

const REGLES: Regles = {
  nom: voix => premiere(voix, ''),
  typologies: mots,
  adresse: voix => premiere(lesMieuxSituees(voix), NULLE_PART),
  position: voix => premiere(lesPlusPrecises(voix), null),
  itinerant: voix => premiere(voix, false),
  passages: liste,
  contact: voix => parParties(voix, contact),
  // Whole from one fiche: the hours of two sources put together would be the hours of nobody.
  horaires: premierDit,
  services: voix => union(voix, identiteDuService),
  acces: voix => parParties(voix, acces),
  sante: voix => parParties(voix, sante),
  langues: mots,
  labels: mots,
  presentation: premierDit,
  neFaitPas: mots,
  pivot: premierDit,
  confirmation: voix => premiere(lesPlusRecentes(voix), null),
  // The first that speaks of it: « still open », said by a stronger voice, is an answer.
  fermeDepuis: ([premier]) =>
    premier
      ? { valeur: premier.valeur, de: premier.valeur ? [premier.origine] : [] }
      : { valeur: null, de: [] }
}

const CHAMPS = Object.keys(REGLES) as (keyof Description)[]

const NULLE_PART: Adresse = { voie: '', complement: null, codePostal: '', commune: '', codeInsee: null }

// In a fixed order: a database gives the keys of an object back in its own.
const identiteDuService = ({ nom, thematiques, publics, frais, modalites, documents }: Service): string =>
  JSON.stringify([nom, thematiques, publics, frais, modalites, documents])

// A known commune is worth more than a fresher address that nobody could place.
const lesMieuxSituees = (voix: readonly Voix<Adresse>[]): readonly Voix<Adresse>[] =>
  trier(voix, ({ codeInsee }) => (codeInsee === null ? 1 : 0))

const PRECISIONS: Readonly<Record<Position['precision'], number>> = { exacte: 0, commune: 1, douteuse: 2 }

const lesPlusPrecises = (voix: readonly Voix<Position | null>[]): readonly Voix<Position | null>[] =>
  trier(voix, position => (position === null ? 3 : PRECISIONS[position.precision]))

const lesPlusRecentes = (voix: readonly Voix<Description['confirmation']>[]) =>
  voix.toSorted((a, b) => ((a.valeur?.le ?? '') < (b.valeur?.le ?? '') ? 1 : -1))

/** The best first; equal ones stay in their order, and authorities before all. */
const trier = <T>(voix: readonly Voix<T>[], defaut: (valeur: T) => number): readonly Voix<T>[] =>
  voix.toSorted((a, b) => (a.autorite ? -1 : defaut(a.valeur)) - (b.autorite ? -1 : defaut(b.valeur)))
