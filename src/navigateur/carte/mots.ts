/** The words of the map, written by the page. */
export type Mots = Readonly<Record<'nom' | 'legende' | 'depart' | 'vague' | 'agrandir' | 'reduire', string>>

export const lireMots = ({ mots = '{}' }: DOMStringMap): Mots => JSON.parse(mots)
