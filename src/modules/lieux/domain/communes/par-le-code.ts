import type { IndexCommunes } from './indexer-communes.ts'
import { estDans } from './indices.ts'
import type { Lecture } from './lectures.ts'
import type { Trouvee } from './par-le-nom.ts'

/** Only figures, or only the name of a département: the communes they designate, in no order. */
export const parLeCode = (
  index: IndexCommunes,
  { codePostal, nombre, departement }: Lecture
): readonly Trouvee[] => {
  if (codePostal !== null) return parCodePostal(index, codePostal)
  if (departement !== null) return communesDe(index, departement, 0.93).slice(0, 3)
  const siennes = communesDe(index, nombre ?? '', 0.75)
  return siennes.length > 0 ? siennes : trouvees(index, deMemeDebut(index, nombre ?? ''), 0.65)
}

const communesDe = (index: IndexCommunes, departement: string, ressemblance: number): readonly Trouvee[] =>
  index.entrees
    .filter(({ sorte, commune }) => sorte === 'commune' && estDans(commune.departement, departement))
    .sort((a, b) => b.commune.population - a.commune.population)
    .map(entree => ({ entree, ressemblance }))

const parCodePostal = (index: IndexCommunes, code: string): readonly Trouvee[] => {
  const exacts = index.parCodePostal.get(code) ?? []
  if (exacts.length > 0) return trouvees(index, exacts, 1)
  // Nobody but an agent knows it: the code of the commune itself.
  const commune = index.parCode(code)
  const laSienne = index.entrees.filter(entree => entree.sorte === 'commune' && entree.commune === commune)
  return [
    ...laSienne.map(entree => ({ entree, ressemblance: 0.8 })),
    ...trouvees(index, deMemeDebut(index, code), 0.65)
  ]
}

const trouvees = ({ entrees }: IndexCommunes, rangs: readonly number[], ressemblance: number) =>
  rangs.flatMap(rang => {
    const entree = entrees[rang]
    return entree === undefined ? [] : { entree, ressemblance }
  })

/** Only begun, or a code of big firms (« cedex ») that no commune has: what starts alike. */
const deMemeDebut = ({ parCodePostal }: IndexCommunes, code: string): readonly number[] => {
  for (let signes = code.length; signes >= 2; signes -= 1) {
    const debut = code.slice(0, signes)
    const rangs = [...parCodePostal].flatMap(([complet, rangs]) => (complet.startsWith(debut) ? rangs : []))
    if (rangs.length > 0) return [...new Set(rangs)]
  }
  return []
}
