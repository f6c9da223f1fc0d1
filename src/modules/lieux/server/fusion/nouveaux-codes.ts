import { tirerCode } from '../../domain/lieu/code.ts'

/** A code for each of these founding fiches, free in the base and among themselves. */
export const nouveauxCodes = async (
  graines: readonly string[],
  pris: (codes: readonly string[]) => Promise<ReadonlySet<string>>
): Promise<ReadonlyMap<string, string>> => {
  const tires = new Map<string, string>()
  let restent = graines
  for (let essai = 0; restent.length > 0; essai++) {
    const codes = restent.map(graine => tirerCode(graine, essai))
    const occupes = new Set([...(await pris(codes)), ...tires.values()])
    for (const [rang, graine] of restent.entries()) {
      const code = codes[rang] ?? ''
      if (occupes.has(code)) continue
      occupes.add(code)
      tires.set(graine, code)
    }
    restent = restent.filter(graine => !tires.has(graine))
  }
  return tires
}
