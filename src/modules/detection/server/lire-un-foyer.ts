import { ok, type Result, refus } from '#shared/result'
import { couperCellules } from '../domain/correspondance/cellules.ts'
import type { Tableau } from '../domain/correspondance/preparer.ts'
import { type CaseRefusee, remplir, type Suivi } from '../domain/correspondance/remplir.ts'

/** A household not yet checked, or why its lines give none. */
export type FoyerLu = Result<unknown, readonly CaseRefusee[]>

const seul = (message: string): FoyerLu => refus([{ chemin: '', message }])

/** One line of JSON. */
export const lireJson = (texte: string): FoyerLu => {
  try {
    const json: unknown = JSON.parse(texte)
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? ok(json)
      : seul('Écrivez un objet par ligne : {"schema":"situation/1",…}.')
  } catch {
    return seul('Ce n’est pas du JSON. Vérifiez guillemets, virgules et accolades.')
  }
}

/** The rows of one household: the first says the household, each says a person when the mapping says so. */
export const lireRangees = (
  { separateur, largeur, foyer, personne }: Tableau,
  lignes: readonly string[]
): FoyerLu => {
  const rangees = lignes.map(ligne => couperCellules(ligne, separateur))
  if (rangees.some(cellules => cellules === null))
    return seul('Un guillemet n’est pas fermé, ou un mot suit un guillemet fermé.')
  const cellules = rangees as readonly (readonly string[])[]
  const fausse = cellules.find(({ length }) => length !== largeur)
  if (fausse)
    return seul(`${fausse.length} cellules, et ${largeur} colonnes : une virgule ou un « ; » de trop ?`)
  const suivi: Suivi = { refus: [] }
  const lu = remplir(foyer, cellules[0] ?? [], suivi) as Record<string, unknown>
  const personnes =
    personne === null
      ? {}
      : { personnes: cellules.map((une, rang) => remplir(personne, une, suivi, `personnes[${rang}]`)) }
  return suivi.refus.length === 0 ? ok({ ...lu, ...personnes }) : refus(suivi.refus)
}
