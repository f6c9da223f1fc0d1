import type { Reponse } from '../../src/modules/detection/server/index.ts'

/** What is counted while a file goes by: lus = detectes + rejetes. */
export type Bilan = {
  lus: number
  detectes: number
  rejetes: number
  foyers_avec_un_droit: number
  bientot_finis: number
  un_fait_decide: number
  readonly ouverts: Record<string, number>
}

export const ouvrirBilan = (): Bilan => ({
  lus: 0,
  detectes: 0,
  rejetes: 0,
  foyers_avec_un_droit: 0,
  bientot_finis: 0,
  un_fait_decide: 0,
  ouverts: {}
})

export const compter = (
  bilan: Bilan,
  { rejet, ouverts, finit, unFaitDecide }: Omit<Reponse, 'texte'>
): void => {
  bilan.lus += 1
  if (rejet) bilan.rejetes += 1
  else bilan.detectes += 1
  if (ouverts.length > 0) bilan.foyers_avec_un_droit += 1
  if (finit) bilan.bientot_finis += 1
  if (unFaitDecide) bilan.un_fait_decide += 1
  for (const droit of ouverts) bilan.ouverts[droit] = (bilan.ouverts[droit] ?? 0) + 1
}

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
