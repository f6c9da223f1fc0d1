/** The server rounds too; here so that what is finer never leaves the device. About a hundred metres. */
const arrondir = (degres: number): string => (Math.round(degres * 1000) / 1000).toFixed(3)

const PATIENCE_MS = 20_000
/** A position of a minute ago is as good. */
const FRAICHEUR_MS = 60_000

/**
 * « Autour de moi »: the position stays in the page until the person searches. The form is then posted, so that the
 * position stands in no address.
 */
export const proposerAutourDeMoi = (): void => {
  if (!('geolocation' in navigator) || customElements.get('autour-de-moi')) return
  customElements.define('autour-de-moi', AutourDeMoi)
}

class AutourDeMoi extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.demander())
    this.champDuLieu()?.addEventListener('input', () => this.oublier())
  }

  demander(): void {
    this.montrer('attente')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.garder(coords),
      () => this.montrer('refus'),
      { timeout: PATIENCE_MS, maximumAge: FRAICHEUR_MS }
    )
  }

  garder({ latitude, longitude }: GeolocationCoordinates): void {
    const form = this.closest('form')
    const lieu = this.champDuLieu()
    if (form === null || lieu === null) return
    this.oublier()
    for (const [nom, degres] of Object.entries({ latitude, longitude })) {
      const champ = Object.assign(document.createElement('input'), { type: 'hidden', name: nom })
      champ.value = arrondir(degres)
      this.append(champ)
    }
    lieu.value = ''
    form.method = 'post'
    form.action = '/lieux/autour'
    this.montrer('pret')
  }

  /** Someone who types a place looks there. */
  oublier(): void {
    for (const champ of this.querySelectorAll('input')) champ.remove()
    const form = this.closest('form')
    if (form !== null) {
      form.method = 'get'
      form.action = '/lieux'
    }
    this.montrer('rien')
  }

  montrer(cas: 'attente' | 'pret' | 'refus' | 'rien'): void {
    for (const phrase of this.querySelectorAll<HTMLElement>('[data-cas]'))
      phrase.hidden = phrase.dataset.cas !== cas
  }

  champDuLieu(): HTMLInputElement | null {
    return this.closest('form')?.querySelector<HTMLInputElement>('#ou') ?? null
  }
}
