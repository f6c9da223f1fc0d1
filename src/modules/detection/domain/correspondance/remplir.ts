import type { Element, Gabarit } from './gabarit.ts'

/** A cell that gives no value: where it goes, which column, why. */
export type CaseRefusee = { readonly chemin: string; readonly message: string }

/** What is kept while a row fills the mapping. */
export type Suivi = {
  readonly refus: CaseRefusee[]
  /** The column each path comes from, when somebody needs it to name an error. */
  readonly colonnes?: Map<string, string>
}

type Cellules = readonly string[]

/** A part of the household, from one row; `undefined` where the cell is empty. */
export const remplir = (gabarit: Gabarit, cellules: Cellules, suivi: Suivi, chemin = ''): unknown => {
  switch (gabarit.sorte) {
    case 'constante':
      return gabarit.valeur
    case 'case':
      return lireCase(gabarit, cellules, suivi, chemin)
    case 'liste':
      return remplirListe(gabarit.elements, cellules, suivi, chemin)
    case 'objet': {
      const objet: Record<string, unknown> = {}
      for (const [cle, partie] of gabarit.champs) {
        const valeur = remplir(partie, cellules, suivi, chemin === '' ? cle : `${chemin}.${cle}`)
        if (valeur !== undefined) objet[cle] = valeur
      }
      return objet
    }
  }
}

const remplirListe = (
  elements: readonly Element[],
  cellules: Cellules,
  suivi: Suivi,
  chemin: string
): unknown[] => {
  const liste: unknown[] = []
  for (const { gabarit, si } of elements) {
    const cellule = si === null ? null : (cellules[si.place] ?? '')
    const present = cellule === null || (si?.vaut ? si.vaut.includes(cellule) : cellule !== '')
    if (!present) continue
    const valeur = remplir(gabarit, cellules, suivi, `${chemin}[${liste.length}]`)
    if (valeur !== undefined) liste.push(valeur)
  }
  return liste
}

const lireCase = (
  { place, colonne, lire, vide }: Extract<Gabarit, { sorte: 'case' }>,
  cellules: Cellules,
  { refus, colonnes }: Suivi,
  chemin: string
): unknown => {
  colonnes?.set(chemin, colonne)
  const cellule = cellules[place] ?? ''
  if (cellule === '') return vide
  const lue = lire(cellule)
  if (lue.ok) return lue.value
  refus.push({ chemin, message: `Colonne ${colonne} : « ${abreger(cellule)} » ${lue.error}` })
  return undefined
}

const LONGUEUR_DITE = 40

const abreger = (cellule: string): string =>
  cellule.length > LONGUEUR_DITE ? `${cellule.slice(0, LONGUEUR_DITE)}…` : cellule
