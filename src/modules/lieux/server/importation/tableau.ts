import { parse } from 'csv-parse/sync'
import { ok, type Result, refus } from '#shared/result'
import type { Ligne, LigneIllisible } from '../../domain/importation/ligne.ts'
import type { RefusDeFichier } from './refus.ts'

type Lignes = readonly (Ligne | LigneIllisible)[]
/** What stands between two ends of row: its cells, its first line and its last. */
type Rangee = { readonly cellules: readonly string[]; readonly debut: number; readonly fin: number }
type Tableau = { readonly physiques: readonly string[]; readonly delimiter: string }
type Decoupe = {
  readonly rangees: readonly Rangee[]
  /** Where a quote opens that nobody closes. */
  readonly casse: number | null
}

const SEPARATEURS = [',', ';', '\t', '|'] as const
const REPRISES_AU_PLUS = 200

/** The rows of a table (CSV), whatever separates its cells. The first line names the columns. */
export const lireTableau = (texte: string): Result<Lignes, RefusDeFichier> => {
  const physiques = texte.split('\n')
  const tableau = { physiques, delimiter: separateurDe(texte) }
  const lire = decoupeur(tableau)
  let { rangees, casse } = lire(0)
  const colonnes = rangees[0]?.cellules.map(nom => nom.trim()) ?? []
  if (colonnes.length === 0) return refus({ code: 'fichier-illisible', texte: texte.slice(0, 200) })
  rangees = rangees.slice(1)
  const lignes: (Ligne | LigneIllisible)[] = []
  for (let reprises = 0; reprises < REPRISES_AU_PLUS; reprises++) {
    // A quote in the wrong place swallows the lines after it: refuse its line alone, and read on from the next.
    const avalee = rangees.findIndex(rangee => enAvale(rangee, colonnes.length, tableau))
    const bonnes = avalee === -1 ? rangees : rangees.slice(0, avalee)
    for (const rangee of bonnes) lignes.push(ligneDe(rangee, colonnes))
    const arret = avalee === -1 ? casse : (rangees[avalee]?.debut ?? null)
    if (arret === null) return ok(lignes)
    lignes.push({ numero: arret, code: 'ligne-illisible', texte: physiques[arret - 1]?.slice(0, 300) ?? '' })
    ;({ rangees, casse } = lire(arret))
  }
  return refus({ code: 'fichier-illisible', texte: `${REPRISES_AU_PLUS} guillemets` })
}

/** Reads the records that follow some lines already read. */
const decoupeur =
  ({ physiques, delimiter }: Tableau) =>
  (passees: number): Decoupe => {
    const rangees: Rangee[] = []
    const noter = (cellules: string[], { lines }: { readonly lines: number }): null => {
      const fin = passees + lines
      rangees.push({ cellules, debut: fin - sauts(cellules), fin })
      return null
    }
    try {
      parse(physiques.slice(passees).join('\n'), {
        bom: true,
        delimiter,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: noter
      })
      return { rangees, casse: null }
    } catch {
      const suivante = (rangees.at(-1)?.fin ?? passees) + 1
      const vides = physiques.slice(suivante - 1).findIndex(ligne => ligne.trim() !== '')
      return { rangees, casse: suivante + Math.max(0, vides) }
    }
  }

/** A row on several lines, the next of which is a row by itself, comes from a quote that should not be there. */
const enAvale = (
  { cellules, debut, fin }: Rangee,
  colonnes: number,
  { physiques, delimiter }: Tableau
): boolean =>
  fin > debut &&
  (cellules.length < colonnes ||
    (colonnes > 2 && physiques.slice(debut, fin).some(ligne => ligne.split(delimiter).length >= colonnes)))

const sauts = (cellules: readonly string[]): number =>
  cellules.reduce((total, cellule) => total + (cellule.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

/** A row has the cells of its header; empty ones too many come from spreadsheets. */
const tient = (cellules: readonly string[], colonnes: readonly string[]): boolean =>
  cellules.length >= colonnes.length &&
  cellules.slice(colonnes.length).every(cellule => cellule.trim() === '')

const ligneDe = ({ cellules, debut }: Rangee, colonnes: readonly string[]): Ligne | LigneIllisible => {
  if (!tient(cellules, colonnes)) {
    const texte = `${cellules.length} / ${colonnes.length} : ${cellules.join(' ; ').slice(0, 250)}`
    return { numero: debut, code: 'colonnes-inegales', texte }
  }
  const champs = new Map<string, string>()
  // Should two columns bear one name, the first that says something is kept.
  for (const [rang, nom] of colonnes.entries())
    if (nom !== '' && !champs.get(nom)) champs.set(nom, cellules[rang] ?? '')
  return { numero: debut, champs: Object.fromEntries(champs) }
}

/** The sign that the header line holds most, outside quotes. */
const separateurDe = (texte: string): string => {
  const entete = (/^\s*([^\n]*)/.exec(texte)?.[1] ?? '').slice(0, 20_000).replace(/"[^"]*"/g, '')
  const [premier] = SEPARATEURS.map(signe => ({ signe, n: entete.split(signe).length })).toSorted(
    (a, b) => b.n - a.n
  )
  return premier?.signe ?? ','
}
