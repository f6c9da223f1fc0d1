// Door 1 of the module: types and pure functions, safe anywhere.
export { BESOINS, type Besoin, type Convenance, convient, estBesoin } from './domain/besoins/besoins.ts'
export type { Horaires } from './domain/horaires/horaires.ts'
export type { Doute, Fiche, Provenance } from './domain/lieu/fiche.ts'
export type { Description, Lieu, Passage, Position } from './domain/lieu/lieu.ts'
export { chercher } from './domain/proches/chercher.ts'
export type { IndexDesLieux } from './domain/proches/index-des-lieux.ts'
export { indexer } from './domain/proches/indexer.ts'
export type { LieuTrouve, Quand, Recherche } from './domain/proches/recherche.ts'
