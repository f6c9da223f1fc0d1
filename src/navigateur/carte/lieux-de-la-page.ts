/** A place of the list, as the map needs it. */
export type LieuDeLaPage = {
  /** Its rank in the list: what its mark on the map says. */
  readonly rang: number
  readonly latitude: number
  readonly longitude: number
  /** Known by its commune only, or not for sure. */
  readonly vague: boolean
  readonly nom: string
  /** « Ouvert, jusqu’à 17 h ». */
  readonly etat: string
  /** How its state is coloured, in the list and on the map. */
  readonly teinte: string
  readonly carte: HTMLElement
}

/** Degrees written on an element; null when it bears none. */
export const lirePoint = ({
  latitude,
  longitude
}: DOMStringMap): { readonly latitude: number; readonly longitude: number } | null =>
  latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null

/** The places already in the page, read from their cards: nothing is asked again. */
export const lieuxDeLaPage = (cartes: Iterable<HTMLElement>): readonly LieuDeLaPage[] =>
  [...cartes].flatMap((carte, rang) => {
    const point = lirePoint(carte.dataset)
    if (point === null) return []
    return {
      ...point,
      rang: rang + 1,
      vague: carte.dataset.vague !== undefined,
      nom: texteDe(carte.querySelector('h2')),
      etat: texteDe(carte.querySelector('.etat')),
      teinte: ['oui', 'voir', 'non'].find(teinte => carte.classList.contains(teinte)) ?? 'non',
      carte
    }
  })

const texteDe = (element: Element | null): string => (element?.textContent ?? '').trim()
