import type { Fonction, FonctionEcrite, Ligne, Variable } from './lignes.ts'

type Hauteurs = { readonly foyer: number; readonly personne: number }

type Pile = {
  readonly rangs: Map<Variable, number>
  /** The variables that only one function uses. */
  readonly locales: ReadonlyMap<Fonction, readonly Variable[]>
  /** Below are the columns of everyone. */
  readonly depart: Hauteurs
}

/**
 * Two functions that never run one inside the other use the same columns: those of a function stand above those of
 * all that it calls. Gives the height that is reached.
 */
export const empiler = (fonctions: readonly FonctionEcrite[], { rangs, locales, depart }: Pile): Hauteurs => {
  const hauteurs = new Map<Fonction, Hauteurs>()
  const lignesDe = new Map(fonctions.map(({ fonction, lignes }) => [fonction, lignes]))
  const placer = (fonction: Fonction): Hauteurs => {
    const connue = hauteurs.get(fonction)
    if (connue) return connue
    const haut = { ...auPlusHaut(depart, [...appelees(lignesDe.get(fonction)!)].map(placer)) }
    for (const variable of locales.get(fonction)!)
      rangs.set(variable, haut[variable.lieu === 'personne' ? 'personne' : 'foyer']++)
    hauteurs.set(fonction, haut)
    return haut
  }
  return auPlusHaut(
    depart,
    fonctions.map(({ fonction }) => placer(fonction))
  )
}

const auPlusHaut = (depart: Hauteurs, autres: readonly Hauteurs[]): Hauteurs =>
  autres.reduce(
    (haut, autre) => ({
      foyer: Math.max(haut.foyer, autre.foyer),
      personne: Math.max(haut.personne, autre.personne)
    }),
    { foyer: depart.foyer, personne: depart.personne }
  )

/** The functions that are called, anywhere in some lines. */
const appelees = (lignes: readonly Ligne[]): ReadonlySet<Fonction> => {
  const trouvees = new Set<Fonction>()
  for (const ligne of lignes)
    if (ligne.genre === 'appel') trouvees.add(ligne.fonction)
    else if ('lignes' in ligne) for (const fonction of appelees(ligne.lignes)) trouvees.add(fonction)
  return trouvees
}
