import type { Bareme } from './bareme.ts'

export type Menage = {
  readonly bareme: Bareme
  readonly R: number
  readonly charges: number
  readonly couple: boolean
  /** Row of the tables by size: alone, couple, one child… */
  readonly rang: number
}
