import { type Mois, moisEntre, moisPlus } from '#shared/date'
import type { Personne, Revenu } from '../situation.ts'

/** How far back a right reads (« M-13 » of the CSS), and the month of the request itself. */
const MOIS_EN_ARRIERE = 13

export type Nature = Revenu['nature']
/** What a line of income bears: the net always, the two others when papers give them. */
export const MESURES = ['net', 'imposable', 'brut'] as const
export type Mesure = (typeof MESURES)[number]

/** The months that the rights read, the oldest first; the last is the month of the request. */
export const moisDeLaGrille = (mois: Mois): readonly Mois[] =>
  Array.from({ length: MOIS_EN_ARRIERE + 1 }, (_, rang) => moisPlus(mois, rang - MOIS_EN_ARRIERE))

/** One month of one income. */
type Case = Readonly<Partial<Record<Mesure, number>>>
/** A nature, month after month, the oldest first; null is « nothing that month ». */
export type Colonne = readonly (Case | null)[]

const nombre = (valeur: unknown): number | undefined => (typeof valeur === 'number' ? valeur : undefined)

/** What the draft holds of a nature, month by month. */
export const colonneDe = ({ revenus = [] }: Personne, nature: Nature, mois: Mois): Colonne =>
  moisDeLaGrille(mois).map(m => {
    const ligne = revenus.findLast(
      r => r.nature === nature && r.de <= m && (r.a === null || r.a >= m) && typeof r.net === 'number'
    )
    if (ligne === undefined) return null
    return Object.fromEntries(
      MESURES.flatMap(mesure => {
        const valeur = nombre(ligne[mesure])
        return valeur === undefined ? [] : [[mesure, valeur]]
      })
    )
  })

/** The same as lines of `situation/1`: equal months make one line, and what is received this month goes on. */
export const lignesDe = (nature: Nature, colonne: Colonne, mois: Mois): readonly Revenu[] => {
  const lignes: Revenu[] = []
  for (const [rang, m] of moisDeLaGrille(mois).entries()) {
    const valeurs = colonne[rang]
    if (!valeurs || valeurs.net === undefined) continue
    const derniere = lignes.at(-1)
    if (derniere && moisEntre(derniere.a ?? m, m) === 1 && memes(derniere, valeurs))
      lignes[lignes.length - 1] = { ...derniere, a: m }
    else lignes.push({ nature, de: m, a: m, ...valeurs, net: valeurs.net })
  }
  return lignes.map(ligne => (ligne.a === mois ? { ...ligne, a: null } : ligne))
}

const memes = (ligne: Revenu, valeurs: Case): boolean =>
  MESURES.every(mesure => nombre(ligne[mesure]) === valeurs[mesure])

/** « Identique les mois suivants »: an empty box takes what stands above it; a zero that was typed stops the copy. */
export const recopier = (cases: readonly string[]): readonly string[] => {
  let dernier = ''
  return cases.map(texte => {
    if (texte.trim() !== '') dernier = texte
    return texte.trim() === '' ? dernier : texte
  })
}
