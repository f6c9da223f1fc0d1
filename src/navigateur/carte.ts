// Loaded by the press on « Voir la carte », never before.
export { dessinerLaCarte } from './carte/dessiner.ts'
