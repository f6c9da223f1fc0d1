/** The database that modules are given: embedded (PGlite) or PostgreSQL, the same SQL in both. */
export type { Base } from './base/base.ts'
export { type BaseOuverte, ouvrirBase } from './base/ouvrir.ts'
export { chaufferBase, sonderBase, verifierBase } from './base/sonder-base.ts'
