type Cas = 'fermee' | 'attente' | 'ouverte' | 'echec'

/** Not written in the import: the build would put the map in this script, which everybody receives. */
const ADRESSE = new URL('carte.js', import.meta.url).href

/** « Voir la carte »: nothing of the map travels before the press. */
export const proposerLaCarte = (): void => {
  if (!('adoptedStyleSheets' in document) || customElements.get('voir-la-carte')) return
  customElements.define('voir-la-carte', VoirLaCarte)
}

class VoirLaCarte extends HTMLElement {
  cas: Cas = 'fermee'
  effacer: () => void = () => undefined

  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => void this.basculer())
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.cas === 'ouverte') this.fermer()
    })
  }

  async basculer(): Promise<void> {
    if (this.cas === 'attente') return
    if (this.cas === 'ouverte') return this.fermer()
    this.montrer('attente')
    // Some browsers leave the focus elsewhere after a press: Escape must still be heard here.
    this.querySelector('button')?.focus()
    try {
      const { dessinerLaCarte } = (await import(ADRESSE)) as typeof import('../carte.ts')
      this.effacer = dessinerLaCarte(this)
      this.montrer('ouverte')
    } catch {
      this.montrer('echec')
    }
  }

  fermer(): void {
    this.effacer()
    this.montrer('fermee')
    this.querySelector('button')?.focus()
  }

  montrer(cas: Cas): void {
    this.cas = cas
    for (const phrase of this.querySelectorAll<HTMLElement>('[data-cas]'))
      phrase.hidden = !(phrase.dataset.cas ?? '').split(' ').includes(cas)
  }
}
