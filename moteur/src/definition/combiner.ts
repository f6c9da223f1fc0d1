import type { Comparaison, Noeud } from '../arbre/arbre.ts'
import { comparer, et, ou } from './logique.ts'

/** What depends on nothing but the values of its parts. */
type Combinaison = Extract<
  Noeud,
  { op: '+' | '-' | '*' | '/' | Comparaison | 'et' | 'ou' | 'min' | 'max' | 'somme' | 'arrondi' }
>

const calculs: Readonly<Record<'+' | '-' | '*' | '/', (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? Number.NaN : a / b)
}
const comparaisons: Readonly<Record<Comparaison, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b
}

/** The value of a combination, from those of its parts. */
export function combiner(noeud: Combinaison, lire: (partie: Noeud) => number): number {
  switch (noeud.op) {
    case 'et':
      return et(noeud.termes.map(lire))
    case 'ou':
      return ou(noeud.termes.map(lire))
    case 'min':
      return Math.min(...noeud.termes.map(lire))
    case 'max':
      return Math.max(...noeud.termes.map(lire))
    case 'somme':
      return noeud.termes.map(lire).reduce((somme, terme) => somme + terme, 0)
    case 'arrondi':
      return arrondir(lire(noeud.valeur), noeud)
    case '+':
    case '-':
    case '*':
    case '/':
      return calculs[noeud.op](lire(noeud.gauche), lire(noeud.droite))
    default:
      return comparer(lire(noeud.gauche), lire(noeud.droite), comparaisons[noeud.op])
  }
}

// Binary fractions: 0.29 / 0.01 must count as 29 steps, not 28.999….
const BRUIT = 1e-9

function arrondir(
  valeur: number,
  { a, sens }: { readonly a: number; readonly sens: 'bas' | 'haut' | 'proche' }
): number {
  const pas = valeur / a
  const entier =
    sens === 'bas'
      ? Math.floor(pas + BRUIT)
      : sens === 'haut'
        ? Math.ceil(pas - BRUIT)
        : Math.floor(pas + 0.5 + BRUIT)
  return Number((entier * a).toPrecision(15))
}
