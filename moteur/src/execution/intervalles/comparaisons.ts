import type { Operation } from '../table.ts'
import type { Calcul } from './calcul.ts'
import { surDeux } from './calcul.ts'

type Relation = (xb: number, xh: number, yb: number, yh: number) => boolean

/** A comparison: sure, and possible. */
const comparer = (sur: Relation, possible: Relation): Calcul =>
  surDeux((B, H, c, x, y) => {
    B[c] = Number(sur(B[x]!, H[x]!, B[y]!, H[y]!))
    H[c] = Number(possible(B[x]!, H[x]!, B[y]!, H[y]!))
  })

/** A quantity or a choice held against another. */
export const COMPARAISONS: Readonly<Partial<Record<Operation, Calcul>>> = {
  '<': comparer(
    (_, xh, yb) => xh < yb,
    (xb, _h, _b, yh) => xb < yh
  ),
  '<=': comparer(
    (_, xh, yb) => xh <= yb,
    (xb, _h, _b, yh) => xb <= yh
  ),
  '>': comparer(
    (xb, _h, _b, yh) => xb > yh,
    (_, xh, yb) => xh > yb
  ),
  '>=': comparer(
    (xb, _h, _b, yh) => xb >= yh,
    (_, xh, yb) => xh >= yb
  ),
  '=': comparer(
    (xb, xh, yb, yh) => xb === yh && xh === yb,
    (xb, xh, yb, yh) => xb <= yh && yb <= xh
  ),
  '!=': comparer(
    (xb, xh, yb, yh) => xb > yh || yb > xh,
    (xb, xh, yb, yh) => xb !== yh || xh !== yb
  ),
  'meme choix': comparer(
    (xb, _h, yb) => (xb & yb) !== 0,
    (_, xh, _b, yh) => (xh & yh) !== 0
  ),
  'autre choix': comparer(
    (_, xh, _b, yh) => (xh & yh) === 0,
    (xb, _h, yb) => (xb & yb) === 0
  )
}
