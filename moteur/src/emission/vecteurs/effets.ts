import type { Drapeau, Expression, Ligne, Variable } from './lignes.ts'

type Chose = Variable | Drapeau

/** What lines read and write, those inside them included. */
export type Effets = { readonly lit: Set<Chose>; readonly ecrit: Set<Chose> }

/** What a line reads and writes. */
export const effetsDe = (ligne: Ligne, effets: Effets = { lit: new Set(), ecrit: new Set() }): Effets => {
  const { lit, ecrit } = effets
  switch (ligne.genre) {
    case 'appel':
      for (const variable of ligne.ecrit) ecrit.add(variable)
      break
    case 'teste':
      noter(ligne.valeur, lit)
      ecrit.add(ligne.drapeau)
      break
    case 'ajoute':
    case 'affecte':
      noter(ligne.valeur, lit)
      ecrit.add(ligne.cible)
      if (ligne.genre === 'ajoute') lit.add(ligne.cible)
      break
    default:
      if (ligne.genre === 'si') lit.add(ligne.drapeau)
      for (const dedans of ligne.lignes) effetsDe(dedans, effets)
  }
  return effets
}

const noter = (expression: Expression, lit: Set<Chose>): void => {
  if (expression.genre === 'variable') lit.add(expression.variable)
  if (expression.genre === 'calcul') for (const arg of expression.args) noter(arg, lit)
}

/** For each line, those before it that must stay before it. */
export const contraintes = (lignes: readonly Ligne[]): readonly ReadonlySet<number>[] => {
  const ecrivains = new Map<Chose, number>()
  const lecteurs = new Map<Chose, number[]>()
  return lignes.map((ligne, rang) => {
    const { lit, ecrit } = effetsDe(ligne)
    const avant = new Set<number>()
    const attendre = (autre: number | undefined): void => {
      if (autre !== undefined && autre !== rang) avant.add(autre)
    }
    for (const chose of lit) attendre(ecrivains.get(chose))
    for (const chose of ecrit) {
      attendre(ecrivains.get(chose))
      for (const lecteur of lecteurs.get(chose) ?? []) attendre(lecteur)
    }
    for (const chose of ecrit) {
      ecrivains.set(chose, rang)
      lecteurs.set(chose, [])
    }
    for (const chose of lit) lecteurs.set(chose, [...(lecteurs.get(chose) ?? []), rang])
    return avant
  })
}
