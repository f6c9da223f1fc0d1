import type { PasLu } from '../../execution/table.ts'

/** How many steps each step may need, itself included. */
export const coutsDe = (pas: readonly PasLu[]): readonly number[] =>
  pas.map((_, depart) => {
    const utiles = new Set([depart])
    // A set is walked in the order of its additions, those made on the way included.
    for (const i of utiles) for (const arg of pas[i]!.args) utiles.add(arg)
    return utiles.size
  })
