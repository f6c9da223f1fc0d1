/** Door 3 of « detection »: the rules over many households. */
export {
  type Demande,
  type Reponse,
  rejeter,
  type SourceDesFoyers,
  traiterLot
} from './traiter-lot.ts'
