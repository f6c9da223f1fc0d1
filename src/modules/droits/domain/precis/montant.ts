/** An amount as it is typed: « 1204,5 ». A range, or nothing, is an empty box. */
export const ecrireMontant = (montant: unknown): string =>
  typeof montant !== 'number'
    ? ''
    : (Number.isInteger(montant) ? String(montant) : montant.toFixed(2)).replace('.', ',')
