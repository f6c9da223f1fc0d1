// Door 1 of the module: what a detection says, and how a table becomes households.
export { couperCellules, devinerSeparateur } from './domain/correspondance/cellules.ts'
export {
  type DefautDeCorrespondance,
  lireCorrespondance,
  preparerTableau,
  type Tableau
} from './domain/correspondance/preparer.ts'
export type { Correspondance } from './domain/correspondance/schema.ts'
export { type Expediteur, verifierExpediteur } from './domain/courrier/expediteur.ts'
export type { Detection } from './domain/detecter.ts'
