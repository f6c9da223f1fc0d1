// Door 1 of the module: what a detection says, and who signs its letters.
export { type Expediteur, verifierExpediteur } from './domain/courrier/expediteur.ts'
export type { Detection } from './domain/detecter.ts'
