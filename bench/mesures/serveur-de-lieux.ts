/** A server of 100,000 generated places, for a measurement: the real application, its API, an index made once. */
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { chercher, indexer, lister } from '#modules/lieux'
import { apiLieux } from '#modules/lieux/pages'
import { fixedClock } from '#server/clock'
import { createApp } from '../../src/app.ts'
import { engendrerLesLieux } from './lieux-engendres.ts'

const MARDI = '2026-11-24'
const DIX_HEURES = { jour: MARDI, minute: 600 }

const index = indexer(engendrerLesLieux(100_000, MARDI))
const app = createApp({
  origin: undefined,
  chiffre: false,
  clock: fixedClock(`${MARDI}T09:00:00Z`),
  ecrire: () => undefined,
  dossierPublic: fileURLToPath(new URL('rien', import.meta.url)),
  version: 'mesure',
  sondes: [],
  gardePro: (_c, next) => next(),
  pages: [
    apiLieux({
      chercherOu: () => [],
      chercher: (recherche, moment) => chercher(index, recherche, moment),
      lister: (territoire, moment) => lister(index, territoire, moment),
      lieuParCode: () => null,
      communeParCode: () => null,
      maintenant: () => DIX_HEURES,
      nomDuDepartement: code => code,
      sources: () => ({}),
      edition: () => '1',
      origine: () => 'http://localhost'
    })
  ]
})
const serveur = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send?.({ port })
})
process.once('SIGTERM', () => serveur.close(() => process.exit(0)))
