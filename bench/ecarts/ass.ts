import { comparaisonDe, mayotte } from './minima.ts'

export const ecartsAss = [comparaisonDe('ass', [mayotte])]
