import type { Entree } from './indexer-communes.ts'
import type { Lecture } from './lectures.ts'

type Indice = Pick<Entree, 'codesPostaux' | 'commune' | 'numero'>

/** The most that `indices` adds: the right arrondissement, its postcode, the territory. */
export const INDICES_AU_PLUS = 0.31

/** What the rest of the entry, and the territory, say for or against a name: added to its likeness. */
export const indices = (entree: Indice, lecture: Lecture, territoire: string | null): number =>
  selonLePostal(entree, lecture) +
  selonLeDepartement(entree, lecture) +
  selonLeNombre(entree, lecture) +
  selonLeTerritoire(entree, territoire)

const selonLePostal = ({ codesPostaux, commune, numero }: Indice, { codePostal }: Lecture): number => {
  if (codePostal === null) return 0
  if (codesPostaux.some(code => code.startsWith(codePostal))) return numero === null ? 0 : 0.1
  // One figure wrong, or a « cedex »: at least the département is right.
  return commune.codesPostaux.some(code => code.slice(0, 2) === codePostal.slice(0, 2)) ? -0.05 : -0.3
}

const selonLeDepartement = ({ commune }: Indice, { departement }: Lecture): number =>
  departement === null || estDans(commune.departement, departement) ? 0 : -0.4

const selonLeNombre = ({ numero, commune }: Indice, { nombre, rang, codePostal }: Lecture): number => {
  // « Paris » is first the whole city.
  if (nombre === null) return numero === null || codePostal !== null ? 0 : -0.08
  if (numero !== null) return numero === Number(nombre) ? 0.15 : -0.3
  return rang || estDans(commune.departement, nombre) ? 0 : -0.3
}

/** « 20 » is still said for the two départements of Corsica. */
export const estDans = (departement: string, nombre: string): boolean =>
  departement === nombre || (nombre === '20' && /^2[AB]$/.test(departement))

const selonLeTerritoire = ({ commune }: Indice, territoire: string | null): number => {
  if (commune.departement === territoire) return 0.06
  // Of two towns alike, and nothing known of who asks: far more people live in mainland France.
  return commune.departement.length === 3 ? -0.02 : 0
}
