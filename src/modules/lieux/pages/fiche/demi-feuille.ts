import type { Papier } from '../ports.ts'

/** Lines of 14 points that a half sheet holds, its foot (the code to photograph) taken away; measured on the printed page. */
const LIGNES_AU_PLUS = 23
const SIGNES_PAR_LIGNE = 48
/** The name of the place is larger. */
const SIGNES_PAR_LIGNE_DE_TITRE = 31

/** What a half sheet would say, whole. */
export type ADire = {
  readonly titre: string
  readonly adresse: string
  readonly telephone: string | null
  /** The sentence to say on the phone. */
  readonly dire: string | null
  readonly horaires: readonly string[]
  readonly papiers: readonly Papier[]
}

/** What it does say: the phone, the address and the hours always; then every paper that finds room, then the sentence. */
export const tenirSurUneDemiFeuille = (tout: ADire): ADire => {
  const essais = [
    tout,
    { ...tout, papiers: tout.papiers.map(enBref) },
    { ...tout, papiers: tout.papiers.map(enBref), dire: null },
    ...tout.papiers.map((_, n) => ({
      ...tout,
      papiers: tout.papiers.map(enBref).slice(0, tout.papiers.length - n - 1),
      dire: null
    }))
  ]
  return essais.find(essai => hauteur(essai) <= LIGNES_AU_PLUS) ?? { ...tout, papiers: [], dire: null }
}

const enBref = (papier: Papier): Papier => ({ ...papier, quoi: papier.court ?? papier.quoi })

/** Lines of print, counted long; a box has more space around it than a paragraph. */
const hauteur = ({ titre, adresse, telephone, dire, horaires, papiers }: ADire): number => {
  const paragraphe = (texte: string) => Math.ceil(texte.length / SIGNES_PAR_LIGNE) + 0.25
  const paragraphes = [adresse, ...(dire === null ? [] : [dire]), ...horaires].map(paragraphe)
  const boites = papiers.map(({ quoi }) => Math.ceil(quoi.length / (SIGNES_PAR_LIGNE - 3)) + 0.5)
  return (
    1.5 * Math.ceil(titre.length / SIGNES_PAR_LIGNE_DE_TITRE) +
    (telephone === null ? 0 : 2) +
    (papiers.length === 0 ? 0 : 2.3) +
    [...paragraphes, ...boites].reduce((total, lignes) => total + lignes, 0)
  )
}
