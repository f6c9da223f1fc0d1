/** A line that could not be read, and what to mend. */
export type LigneRefusee = { readonly ligne: number; readonly chemin: string; readonly message: string }

/** What is counted of some households, besides the counts of every detection. */
type Vus = {
  /** Where each household with an open right lives, empty when its file does not say it; null: no open right. */
  readonly communes: readonly (string | null)[]
  readonly refus: readonly LigneRefusee[]
}

const REFUS_GARDES = 20

/** Counts by commune, and the first lines refused: small, whatever the size of the file. */
export type Comptes = {
  /** Households with an open right that is not drawn, by commune; null: the file does not say. */
  readonly communes: ReadonlyMap<string | null, number>
  readonly refus: readonly LigneRefusee[]
  readonly noter: (vus: Vus) => void
}

export const ouvrirComptes = (): Comptes => {
  const communes = new Map<string | null, number>()
  const refus: LigneRefusee[] = []
  return {
    communes,
    refus,
    noter: vus => {
      for (const commune of vus.communes)
        if (commune !== null) communes.set(commune || null, (communes.get(commune || null) ?? 0) + 1)
      refus.push(...vus.refus.slice(0, REFUS_GARDES - refus.length))
    }
  }
}
