/** Door of the build side: text → typed tree → programs. What runs afterwards is `moteur/execution`. */
export type * from './arbre/arbre.ts'
export type { Result } from './arbre/resultat.ts'
export type { Erreur } from './lecture/journal.ts'
export type { Fichier } from './lecture/lire-textes.ts'
export { lireRegles, lireTextes } from './lire.ts'
export { avertissements } from './typage/usages.ts'
export { aplatir, type Enonce, enClair, type Ligne, type Morceau } from './francais/enonce.ts'
export { enFrancais, parametreEnFrancais, type RegleLisible, type Source } from './francais/en-francais.ts'
