import type { Commune } from './commune.ts'
import { lettresDe, sonsDesMots } from './empreinte.ts'
import { motsDe, motsForts } from './mots.ts'
import { indexerPaires, type Paires } from './paires.ts'
import type { Proposition } from './proposition.ts'
import type { Repertoire } from './repertoire.ts'
import { oreille } from './sons.ts'

/** A name that may be found. Its letters and sounds are made again when it is compared: that costs less than keeping them. */
export type Entree = Pick<Proposition, 'sorte' | 'nom' | 'commune' | 'codesPostaux' | 'position'> & {
  /** How likely it is before anything is typed: where many live, many type. */
  readonly vraisemblance: number
  /** Of an arrondissement. */
  readonly numero: number | null
}

/** Made once for a set of communes, then searched at will. */
export type IndexCommunes = {
  readonly entrees: readonly Entree[]
  /** Those of the entries, side by side: read for all at each search. */
  readonly vraisemblances: Float32Array
  readonly lettres: Paires
  readonly sons: Paires
  readonly parCodePostal: ReadonlyMap<string, readonly number[]>
  readonly parCode: Repertoire['communeParCode']
  /** Code of a département by the letters of its name, and by its sounds. */
  readonly departements: ReadonlyMap<string, string>
  /** Sounds of the cities that have arrondissements. */
  readonly villesDivisees: ReadonlySet<string>
  readonly ecouter: (mot: string) => string
}

/** A département as in `donnees/departements.json`. */
export type Departement = { readonly code: string; readonly nom: string }

/** Indexes these communes, their former names, their arrondissements. */
export const indexerCommunes = (
  { communes, anciennes, communeParCode }: Repertoire,
  departements: readonly Departement[] = []
): IndexCommunes => {
  const ecouter = oreille()
  const entrees = [
    ...communes.map(commune => entree('commune', commune, commune)),
    ...anciennes
      .filter(({ nom, commune }) => nom !== commune.nom)
      .map(ancienne => entree(ancienne.sorte, ancienne, ancienne.commune))
  ]
  const forts = entrees.map(entree => motsForts(motsDuNom(entree)))
  return {
    entrees,
    vraisemblances: Float32Array.from(entrees, ({ vraisemblance }) => vraisemblance),
    lettres: indexerPaires(forts.map(lettresDe)),
    sons: indexerPaires(forts.map(mots => sonsDesMots(mots, ecouter))),
    parCodePostal: parCodePostal(entrees),
    parCode: communeParCode,
    departements: new Map(
      departements.flatMap(({ code, nom }) => {
        const mots = motsForts(motsDe(nom))
        return [[lettresDe(mots), code] as const, [sonsDesMots(mots, ecouter), code] as const]
      })
    ),
    villesDivisees: new Set(
      entrees.flatMap(entree => (entree.numero === null ? [] : sonsDesMots(motsDuNom(entree), ecouter)))
    ),
    ecouter
  }
}

/** « Paris 18e Arrondissement » is compared as « Paris »: figures are read apart. */
export const motsDuNom = ({ nom, numero }: Entree): readonly string[] =>
  numero === null ? motsDe(nom) : motsDe(nom).slice(0, 1)

const entree = (
  sorte: Entree['sorte'],
  { nom, codesPostaux, position }: Pick<Commune, 'nom' | 'codesPostaux' | 'position'>,
  commune: Commune
): Entree => ({
  sorte,
  nom,
  commune,
  codesPostaux: codesPostaux.length === 0 ? commune.codesPostaux : codesPostaux,
  position: position ?? commune.position,
  numero: sorte === 'arrondissement' ? Number.parseInt(motsDe(nom)[1] ?? '', 10) : null,
  // Ten times more people: as good as a third of a mistake less.
  vraisemblance: (sorte === 'commune' ? 0.03 : 0.025) * Math.log10(1 + commune.population)
})

const parCodePostal = (entrees: readonly Entree[]): ReadonlyMap<string, readonly number[]> => {
  const rangs = new Map<string, number[]>()
  entrees.forEach(({ codesPostaux, sorte }, rang) => {
    // A former commune has the postcodes of its heir: the heir alone answers for them.
    if (sorte === 'ancienne-commune') return
    for (const code of codesPostaux) {
      const connus = rangs.get(code)
      if (connus === undefined) rangs.set(code, [rang])
      else connus.push(rang)
    }
  })
  return rangs
}
