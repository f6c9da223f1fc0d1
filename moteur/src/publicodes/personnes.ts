import type { Noeud } from '../arbre/arbre.ts'
import { type Atelier, extreme, rangs } from './atelier.ts'
import { type Exprimer, type Forme, faux, operation, selon, somme, toutes, une } from './forme.ts'

// Farther than any amount or date of the rules: someone left out never wins.
const LOIN = 1e12

/** An aggregate, written out person by person. */
export function exprimerPersonnes(
  { fonction, valeur, si }: Extract<Noeud, { op: 'personnes' }>,
  exprimer: Exprimer,
  atelier: Atelier
): Forme {
  const chacune = rangs(atelier).map(personne => ({
    v: exprimer(valeur, personne),
    garde: si === null ? null : exprimer(si, personne)
  }))
  const valeurs = chacune.map(({ v }) => v)
  const gardees = (sinon: number) =>
    chacune.map(({ v, garde }) => (garde === null ? v : selon([{ si: garde, alors: v }], sinon)))
  switch (fonction) {
    case 'une':
      return une(valeurs)
    case 'toutes':
      return toutes(
        chacune.map(({ v, garde }) => (garde === null ? v : une([v, operation('=', garde, faux)])))
      )
    case 'nombre':
      return somme(valeurs.map(v => selon([{ si: v, alors: 1 }], 0)))
    case 'somme':
      return somme(gardees(0))
    default: {
      const plusLoin = extreme(fonction, gardees(fonction === 'max' ? -LOIN : LOIN), atelier)
      const gardes = chacune.flatMap(({ garde }) => (garde === null ? [] : [garde]))
      return gardes.length === 0 ? plusLoin : selon([{ si: une(gardes), alors: plusLoin }], 0)
    }
  }
}

/** 1 + one for each other person placed before. */
export function exprimerRang(
  { parmi, valeur }: Extract<Noeud, { op: 'rang' }>,
  personne: number,
  exprimer: Exprimer,
  atelier: Atelier
): Forme {
  const devant = rangs(atelier)
    .filter(autre => autre !== personne)
    .map(autre => {
      const precede = operation(
        autre < personne ? '>=' : '>',
        exprimer(valeur, autre),
        exprimer(valeur, personne)
      )
      return selon([{ si: toutes([exprimer(parmi, autre), precede]), alors: 1 }], 0)
    })
  return somme([1, ...devant])
}
