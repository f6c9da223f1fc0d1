import type { Origine } from '../lieu/fiche.ts'
import type { Voix } from './voix.ts'

/** What was kept for a field, and from whom. */
export type Choix<T> = { readonly valeur: T; readonly de: readonly Origine[] }

/** The first voice that says something; an authority may say that there is nothing. */
export const premiere = <T>(voix: readonly Voix<T>[], parDefaut: T): Choix<T> => {
  const retenue = voix.find(({ valeur, autorite }) => autorite || !estVide(valeur))
  return retenue ? { valeur: retenue.valeur, de: [retenue.origine] } : { valeur: parDefaut, de: [] }
}

/** Everything that was said, once; an authority speaks alone. `identite`: what makes two values one. */
export const union = <T>(
  voix: readonly Voix<readonly T[]>[],
  identite: (valeur: T) => string = String
): Choix<readonly T[]> => {
  const seule = voix.find(({ autorite }) => autorite)
  const vus = new Map<string, T>()
  const apports = (seule ? [seule] : voix).filter(({ valeur }) => {
    const neufs = valeur.filter(element => !vus.has(identite(element)))
    for (const element of neufs) vus.set(identite(element), element)
    return neufs.length > 0
  })
  const de = apports.map(({ origine }) => origine)
  return { valeur: [...vus.values()], de: seule ? [seule.origine] : de }
}

/** An object whose parts are chosen one by one, each in its own way. */
export const parParties = <T extends object>(
  voix: readonly Voix<T>[],
  regles: { readonly [P in keyof T]: (voix: readonly Voix<T[P]>[]) => Choix<T[P]> }
): Choix<T> => {
  const parties = (Object.keys(regles) as (keyof T)[]).map(partie => {
    const dires = voix.map(dire => ({ ...dire, valeur: dire.valeur[partie] }))
    return { partie, ...regles[partie](dires) }
  })
  return {
    valeur: Object.fromEntries(parties.map(({ partie, valeur }) => [partie, valeur])) as T,
    de: sansRepetition(parties.flatMap(({ de }) => de))
  }
}

const sansRepetition = (origines: readonly Origine[]): readonly Origine[] => [
  ...new Map(origines.map(origine => [`${origine.source} ${origine.le}`, origine])).values()
]

const estVide = (valeur: unknown): boolean =>
  valeur === null || valeur === '' || (Array.isArray(valeur) && valeur.length === 0)
