import type { Bilan } from '../../src/modules/detection/server/index.ts'

/** For who reads a terminal: the most frequent right first. */
export const direBilan = (bilan: Bilan): string => {
  const nombre = (n: number) => n.toLocaleString('fr-FR').padStart(9)
  const droits = Object.entries(bilan.ouverts).toSorted(([, a], [, b]) => b - a)
  return [
    `${nombre(bilan.lus)}  foyers lus`,
    `${nombre(bilan.rejetes)}  lignes refusées, chacune à sa place dans la sortie`,
    `${nombre(bilan.foyers_avec_un_droit)}  foyers avec un droit qui semble ouvert et n’est pas touché`,
    ...droits.map(([droit, n]) => `${nombre(n)}    ${droit}`),
    `${nombre(bilan.bientot_finis)}  foyers dont un droit finit dans les 60 jours`,
    `${nombre(bilan.un_fait_decide)}  foyers où un seul fait manque pour décider`,
    ''
  ].join('\n')
}
