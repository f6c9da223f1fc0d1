/** Where values live in one flat array whose length depends only on the number of persons. */

/** The cell of something, for person `p` of `n`, at month `k`: `fixe + parPersonne * n + p * pas + k`. */
export type Place = { readonly fixe: number; readonly parPersonne: number; readonly pas: number }
export type Disposition = { readonly places: readonly Place[]; readonly taille: (n: number) => number }

type Portee = { readonly personne: boolean; readonly mois: boolean }

/** Household values first, so that their place is a constant; then one run of `n` cells per person value. */
export const disposer = (portees: readonly Portee[], horizon: number): Disposition => {
  const largeur = (portee: Portee) => (portee.mois ? horizon : 1)
  let foyer = 0
  let parPersonne = 0
  const rangs = portees.map(portee => {
    const rang = portee.personne ? parPersonne : foyer
    if (portee.personne) parPersonne += largeur(portee)
    else foyer += largeur(portee)
    return rang
  })
  const places = portees.map((portee, i): Place => {
    const rang = rangs[i] ?? 0
    return portee.personne
      ? { fixe: foyer, parPersonne: rang, pas: largeur(portee) }
      : { fixe: rang, parPersonne: 0, pas: 0 }
  })
  return { places, taille: n => foyer + parPersonne * n }
}

/** The cell of `place` for person `p` of `n`. */
export const cellule = (place: Place, n: number, p: number): number =>
  place.fixe + place.parPersonne * n + p * place.pas
