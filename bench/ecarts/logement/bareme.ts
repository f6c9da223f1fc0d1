/** The tables of the orders, copied a second time: what the rules say must be found again here. */
export type Bareme = {
  readonly smic: number
  /** By zone: alone, couple, one dependant, each one more. */
  readonly plafonds: readonly (readonly number[])[]
  readonly reduction: readonly (readonly number[])[]
  /** By zone, then by size up to six, then each one more. */
  readonly plafondReduction: readonly (readonly number[])[]
  /** Base, each dependant, alone in a shared flat. */
  readonly charges: readonly [number, number, number]
  readonly chargesOutreMer: readonly [number, number, number]
  readonly P0: number
  readonly R0: readonly number[]
  readonly TF: readonly number[]
  readonly TFOutreMer: readonly number[]
}

const COMMUN = {
  R0: [5235, 7501, 8947, 9148, 9498, 9851, 10_202, 10_554, 346],
  TF: [2.83, 3.15, 2.7, 2.38, 2.01, 1.85, 1.79, 1.73, -0.06],
  TFOutreMer: [2.81, 2.99, 2.38, 2.17, 1.94, 1.8, 1.69, 1.62, 1.67, -0.06]
}

const BAREMES: Readonly<Record<string, Bareme>> = {
  '2025-11': {
    ...COMMUN,
    smic: 11.88,
    plafonds: [
      [333.14, 401.78, 454.1, 65.89],
      [290.34, 355.38, 399.89, 58.21],
      [272.12, 329.88, 369.88, 53.01]
    ],
    reduction: [
      [39.69, 47.98, 54.14, 7.75],
      [34.83, 42.53, 47.49, 6.9],
      [32.61, 39.48, 44.16, 6.22]
    ],
    plafondReduction: [
      [959, 1155, 1470, 1749, 2141, 2470, 2750, 3045, 297],
      [895, 1092, 1393, 1659, 2036, 2351, 2617, 2897, 279],
      [868, 1056, 1351, 1610, 1967, 2273, 2527, 2799, 259]
    ],
    charges: [60.59, 13.74, 30.29],
    chargesOutreMer: [40.68, 10.47, 20.93],
    P0: 39.56
  }
}

export const baremeDe = (mois: string): Bareme => {
  const bareme = BAREMES[mois]
  if (bareme === undefined) throw new Error(`Aucun barème pour ${mois}.`)
  return bareme
}
