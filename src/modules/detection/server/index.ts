/** Door 3 of « detection »: the rules over many households. */
export { composerLot } from './composer-lot.tsx'
export type { Courrier } from './ecrire-courrier.tsx'
export {
  type Demande,
  type Reponse,
  rejeter,
  type SourceDesFoyers,
  traiterLot
} from './traiter-lot.ts'
