/** Door 3 of « detection »: the rules over many households. */
export { composerLot } from './composer-lot.tsx'
export { dossierDesDepots } from './depot/purger.ts'
export { tenirDepots } from './depot/tenir-depots.ts'
export type { Courrier } from './ecrire-courrier.tsx'
export type { Bilan, DejaDit } from './fichier/bilan.ts'
export { type Destination, RIEN_DE_DIT } from './fichier/destination.ts'
export { detecterFichier } from './fichier/detecter-fichier.ts'
export { relireUneLigne } from './fichier/relire-une-ligne.ts'
