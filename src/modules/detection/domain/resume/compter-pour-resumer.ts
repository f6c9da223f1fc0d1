/** What is counted of a household, besides the counts of every detection. */
type Vu = {
  readonly ligne: number
  readonly rejet: boolean
  readonly ouverts: readonly string[]
  /** Where it lives, as its file says it. */
  readonly commune: string | null
  /** Why it was refused. */
  readonly refus: readonly { readonly chemin: string; readonly message: string }[]
}

/** A line that could not be read, and what to mend. */
export type LigneRefusee = { readonly ligne: number; readonly chemin: string; readonly message: string }

const REFUS_GARDES = 20

/** Counts by commune, and the first lines refused: small, whatever the size of the file. */
export type Comptes = {
  /** Households with an open right that is not drawn, by commune; null: the file does not say. */
  readonly communes: ReadonlyMap<string | null, number>
  readonly refus: readonly LigneRefusee[]
  readonly noter: (vu: Vu) => void
}

export const ouvrirComptes = (): Comptes => {
  const communes = new Map<string | null, number>()
  const refus: LigneRefusee[] = []
  return {
    communes,
    refus,
    noter: ({ ligne, rejet, ouverts, commune, refus: erreurs }) => {
      if (ouverts.length > 0) communes.set(commune, (communes.get(commune) ?? 0) + 1)
      const [premiere] = erreurs
      if (rejet && premiere !== undefined && refus.length < REFUS_GARDES) refus.push({ ligne, ...premiere })
    }
  }
}
