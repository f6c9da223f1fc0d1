import type { AncienneCommune, Commune } from './commune.ts'

/** Communes of today by code, old codes included, and by département. */
export type Repertoire = {
  readonly communes: readonly Commune[]
  readonly anciennes: readonly AncienneCommune[]
  /** Today's commune of a code, be it that of a former commune or of an arrondissement; null when unknown. */
  readonly communeParCode: (code: string) => Commune | null
  /** Communes of today, in the order of their codes; none for an unknown département. */
  readonly communesDe: (departement: string) => readonly Commune[]
}

/** Makes the directory of these communes: the whole of France, or the départements kept on a tablet. */
export const repertoireDe = (
  communes: readonly Commune[],
  anciennes: readonly AncienneCommune[]
): Repertoire => {
  const parCode = new Map(anciennes.map(({ codeInsee, commune }) => [codeInsee, commune]))
  // After the old ones: the code of a seat is that of the commune of today.
  for (const commune of communes) parCode.set(commune.codeInsee, commune)
  const parDepartement = Map.groupBy(communes, ({ departement }) => departement)
  return {
    communes,
    anciennes,
    communeParCode: code => parCode.get(code) ?? null,
    communesDe: departement => parDepartement.get(departement) ?? []
  }
}
