/** Door 3 of « droits »: the rules with their fast programs, for who has a disk. */
export { calculer, type SituationRefusee } from './calculer.ts'
export { direUnFait } from './dire-un-fait.ts'
export { expliquerSituation } from './expliquer-situation.ts'
export { lireLaLoi } from './lire-la-loi.ts'
export { repondreAuxPages } from './repondre-aux-pages.ts'
export { sonderLesRegles } from './sonder-les-regles.ts'
export { type ValeurDeLaLoi, valeursDeLaLoi } from './valeurs-de-la-loi.ts'
