/** Narrow no-break space: between thousands, and before the sign of the euro. */
const FINE = '\u202f'

/** « 10 421 € », « 1 043,59 € »; cents only when there are some. */
export const euros = (montant: number): string => {
  const centimes = Math.round(Math.abs(montant) * 100)
  const entier = String(Math.floor(centimes / 100)).replace(/\B(?=(\d{3})+$)/g, FINE)
  const reste = centimes % 100
  const decimales = reste === 0 ? '' : `,${String(reste).padStart(2, '0')}`
  const signe = montant < 0 && centimes > 0 ? '−' : ''
  return `${signe}${entier}${decimales}${FINE}€`
}

/** « 1 043,59 € par mois ». */
export const eurosParMois = (montant: number): string => `${euros(montant)} par mois`

/** Whole euros, for a figure a person only needs the size of. */
export const eurosRonds = (montant: number): string => euros(Math.round(montant))
