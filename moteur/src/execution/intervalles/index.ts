/** What generated code that computes bounds calls. */
export { age, arrondi, decale, moisEcoules } from '../operations.ts'
export { diviser, multiplier } from './calculs.ts'
export { change } from './change.ts'
export { deChacun, maxGarde, minGarde, rangBorne } from './personnes.ts'
export { bornesDatees } from './valeurs-datees.ts'
