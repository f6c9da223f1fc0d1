/** What a proof found: how many draws, how many figures compared, and the first counter-examples. */
export type Preuve = {
  readonly tirages: number
  readonly comparaisons: number
  readonly echecs: number
  /** Comparisons set aside for the one cause that the property names. */
  readonly exceptions: number
  readonly contreExemples: readonly string[]
}

/** The outcome of one draw. */
export type Essai = {
  readonly comparaisons: number
  readonly echecs: readonly string[]
  readonly exceptions?: number
}

const EXEMPLES_GARDES = 5

/** Runs a property on draws `depart`, `depart + 1`…: a failure names the seed that draws it again. */
export const prouver = (tirages: number, essayer: (graine: number) => Essai, depart = 1): Preuve => {
  let comparaisons = 0
  let echecs = 0
  let exceptions = 0
  const contreExemples: string[] = []
  for (let graine = depart; graine < depart + tirages; graine++) {
    const essai = essayer(graine)
    comparaisons += essai.comparaisons
    echecs += essai.echecs.length
    exceptions += essai.exceptions ?? 0
    if (contreExemples.length < EXEMPLES_GARDES && essai.echecs.length > 0) {
      contreExemples.push(`graine ${graine} : ${essai.echecs.slice(0, 3).join(' ; ')}`)
    }
  }
  return { tirages, comparaisons, echecs, exceptions, contreExemples }
}
