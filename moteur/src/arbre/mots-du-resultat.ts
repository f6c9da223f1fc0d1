/** What `resultat/1` says of every right: an output of a right may not take one of these names. */
const motsDuResultat: ReadonlySet<string> = new Set([
  'statut',
  'raisons',
  'manque',
  'inconnus',
  'statut_si',
  'limite',
  'provisoire',
  'percu',
  'retour',
  'echeances',
  'd_abord'
])

/** Whether a key of a right's result belongs to the engine rather than to the right. */
export function estReserve(cle: string): boolean {
  return motsDuResultat.has(cle)
}

/** The output that says how much a right is worth. */
export const MONTANT = 'montant_mensuel'
