/** A grid of amounts: a column pasted from a spreadsheet fills the boxes below, and totals follow what is typed. */
export const animerLesGrilles = (): void => {
  if (!customElements.get('grille-mois')) customElements.define('grille-mois', GrilleMois)
}

class GrilleMois extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => this.additionner())
    this.addEventListener('paste', evenement => {
      if (evenement.target instanceof HTMLInputElement) this.coller(evenement, evenement.target)
    })
    this.additionner()
  }

  colonne(rang: string): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[data-colonne="${rang}"]`)]
  }

  additionner(): void {
    for (const total of this.querySelectorAll<HTMLElement>('[data-total]')) {
      const cases = this.colonne(total.dataset.total ?? '')
      total.textContent = EN_EUROS.format(cases.reduce((somme, { value }) => somme + lire(value), 0))
    }
  }

  /** Several lines, or several columns: each amount goes to its box, from the one that was pasted in. */
  coller(evenement: ClipboardEvent, depart: HTMLInputElement): void {
    const texte = evenement.clipboardData?.getData('text/plain') ?? ''
    if (texte.length > COLLAGE_AU_PLUS) return
    const lignes = texte.replace(/\r?\n$/, '').split(/\r?\n/)
    const tableau = lignes.map(ligne => ligne.split('\t'))
    if (lignes.length < 2 && (tableau[0]?.length ?? 0) < 2) return
    evenement.preventDefault()
    const premiere = Number(depart.dataset.colonne)
    const haut = this.colonne(String(premiere)).indexOf(depart)
    // A first column of months is not an amount.
    const debut = tableau.every(([tete = '']) => !Number.isFinite(montant(tete))) ? 1 : 0
    for (const [l, cellules] of tableau.entries())
      for (const [c, cellule] of cellules.slice(debut).entries()) {
        const destination = this.colonne(String(premiere + c))[haut + l]
        if (destination) destination.value = cellule.trim()
      }
    this.additionner()
  }
}

const COLLAGE_AU_PLUS = 4_000

const EN_EUROS = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger'
} as Intl.NumberFormatOptions)

/** As the server reads it; what it would refuse counts for nothing. */
const lire = (texte: string): number => {
  const lu = montant(texte)
  return Number.isFinite(lu) ? lu : 0
}

const montant = (texte: string): number => {
  const nu = texte.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  return /^\d{1,6}(\.\d{1,2})?$/.test(nu) ? Number(nu) : Number.NaN
}
