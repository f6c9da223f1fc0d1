// Accessibility: one image with one sentence that gives both figures; the figures also stand in words beside it (`Faits`).
// Three shapes, not three colours: full (sure), pale (may be), upright mark (threshold).

export type ProprietesBarre = {
  /** A point is a range whose ends are equal. */
  readonly min: number
  readonly max: number
  readonly seuil: number
  /** « Vos ressources : 12 300 €. Le plafond : 15 632 €. » */
  readonly description: string
}

// The threshold never sticks to the end: one must see that there is a beyond.
const echelle = ({ max, seuil }: ProprietesBarre) => Math.max(seuil * 1.25, max * 1.05, 1)
const part = (valeur: number, total: number) => `${Math.round((1000 * Math.max(0, valeur)) / total) / 10}%`

/** Where one stands against a threshold. */
export const Barre = (p: ProprietesBarre) => {
  const total = echelle(p)
  return (
    <svg class="barre" role="img" aria-label={p.description}>
      <rect class="fond" y="25%" width="100%" height="50%" rx="4" />
      <rect class="part" y="25%" width={part(p.min, total)} height="50%" rx="4" />
      {p.max > p.min && (
        <rect
          class="plage"
          y="25%"
          x={part(p.min, total)}
          width={part(p.max - p.min, total)}
          height="50%"
          rx="4"
        />
      )}
      <rect class="seuil" x={part(p.seuil, total)} width="6" height="100%" rx="2" />
    </svg>
  )
}
