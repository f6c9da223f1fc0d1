import { Hono } from 'hono'
import { cheminsCorriger } from './chemins-corriger.tsx'
import { cheminsFile } from './chemins-file.tsx'
import { cheminsLettres } from './chemins-lettres.tsx'
import { cheminsPapiers } from './chemins-papiers.tsx'
import { cheminsTrace } from './chemins-trace.tsx'
import { cheminsPorte } from './porte.tsx'
import type { PortsReferent } from './ports.ts'

/** The referent's pages. They stand behind `gardePro`, which the site mounts before everything under `/pro/`. */
export const pagesReferent = (ports: PortsReferent) =>
  new Hono()
    .route('/', cheminsPorte(ports))
    .route('/', cheminsFile(ports))
    .route('/', cheminsCorriger(ports))
    .route('/', cheminsPapiers(ports))
    .route('/', cheminsLettres(ports))
    .route('/', cheminsTrace(ports))
