/** An amount as it is typed: « 1204,5 ». A range, or nothing, is an empty box. */
export const ecrireMontant = (montant: unknown): string =>
  typeof montant === 'number' ? String(montant).replace('.', ',') : ''
