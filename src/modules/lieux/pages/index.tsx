import { Hono } from 'hono'
import { cheminsFiche } from './fiche/chemins-fiche.tsx'
import type { PortsLieux } from './ports.ts'
import { cheminsRecherche } from './recherche/chemins-recherche.tsx'

export { apiLieux } from './api/api.ts'
export type { PortsApi } from './api/ports.ts'
export { cheminsConfirmer as pagesConfirmer } from './confirmer/chemins-confirmer.tsx'
export { citerSources, sourcesConnues } from './dire/sources.ts'
export { direTrouve } from './dire/trouve.ts'
export { fondDeCarte } from './fond/fond.ts'
export { type PortsGuichets, pagesGuichets } from './guichets/index.tsx'
export { pagesGuichetsPro } from './guichets/pro.tsx'
export { type PortsIntegrer, pagesIntegrer } from './integrer/integrer.tsx'
export { type FichierAEmporter, type PortsPaquets, pagesPaquets } from './paquets/index.ts'
export type { GardePosition, LieuConnu, Papier, PortsLieux, RendezVous, SourceCitee } from './ports.ts'
export { pagesReferent } from './referent/index.tsx'
export { gardePro } from './referent/porte.tsx'
export { pagesSignaler } from './signaler/index.tsx'
export { type GardeDesCopies, type PortsTablette, pagesTablette } from './tablette/index.tsx'

/** The human help nearby: search, results, a place, what one takes away. The same pages on a server and in a browser. */
export const pagesLieux = (ports: PortsLieux) =>
  new Hono().route('/', cheminsRecherche(ports)).route('/', cheminsFiche(ports))
