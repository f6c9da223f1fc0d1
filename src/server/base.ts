/** The database that modules are given: embedded (PGlite) or PostgreSQL, the same SQL in both. */
export type { Base } from './base/base.ts'
export { migrerBase, restaurerBase } from './base/du-programme.ts'
export { type BaseOuverte, ouvrirBase } from './base/ouvrir.ts'
export { direPanne, estPanneDeBase } from './base/panne.ts'
export type { Bilan } from './base/sauvegarde/format.ts'
export { sauvegarder } from './base/sauvegarde/sauvegarder.ts'
export { chaufferBase, sonderBase, verifierBase } from './base/sonder-base.ts'
