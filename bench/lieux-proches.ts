/**
 * The ten nearest open places among 100,000, in process. Places and people are spread like the population.
 * Processor time of one search; peer: `point <->` under a GiST index, 1.5 ms in PostgreSQL.
 */
import { chercher, indexer, type Recherche } from '#modules/lieux'
import { hasardDe } from '../tests/support/hasard.ts'
import { engendrerLesLieux, tirerUneVille } from './mesures/lieux-engendres.ts'
import { rapporter } from './mesures/rapport.ts'

const LIEUX = 100_000
const RECHERCHES = 2_000
const MARDI = '2026-11-24'

const memoire = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const lieux = engendrerLesLieux(LIEUX, MARDI)
const avant = memoire()
const debut = process.cpuUsage()
const index = indexer(lieux)
const { user, system } = process.cpuUsage(debut)
const construction = (user + system) / 1000
const poids = memoire() - avant

const CAS = {
  'mardi 10 h, ouvert maintenant': { jour: MARDI, minute: 600, quand: 'maintenant', besoin: 'css' },
  'mardi 10 h, sans besoin dit': { jour: MARDI, minute: 600, quand: 'maintenant', besoin: null },
  'mardi 10 h, tout': { jour: MARDI, minute: 600, quand: null, besoin: 'css' },
  'mardi 10 h, une PASS': { jour: MARDI, minute: 600, quand: null, besoin: 'soins-sans-payer' },
  'dimanche 3 h, ouvert maintenant': { jour: '2026-11-29', minute: 180, quand: 'maintenant', besoin: 'css' },
  'dimanche 3 h, tout': { jour: '2026-11-29', minute: 180, quand: null, besoin: 'css' },
  'samedi 11 h, cette semaine': { jour: '2026-11-28', minute: 660, quand: 'semaine', besoin: 'ameli' },
  'jeudi de l’Ascension, 10 h, tout': { jour: '2027-05-06', minute: 600, quand: null, besoin: 'css' }
} as const

const mesurer = ({ jour, minute, quand, besoin }: (typeof CAS)[keyof typeof CAS]) => {
  const hasard = hasardDe(minute)
  const ville = tirerUneVille()
  const durees = Array.from({ length: RECHERCHES }, () => {
    const { latitude, longitude, code } = ville(hasard)
    const recherche: Recherche = {
      autour: { latitude: latitude + hasard.part() * 0.02, longitude: longitude + hasard.part() * 0.02 },
      commune: code,
      besoin,
      quand,
      fauteuil: false,
      langueDesSignes: false,
      bus: false,
      limite: 10
    }
    const depart = performance.now()
    chercher(index, recherche, { jour, minute })
    return performance.now() - depart
  }).toSorted((a, b) => a - b)
  return { p50: durees[RECHERCHES * 0.5] ?? 0, p95: durees[RECHERCHES * 0.95] ?? 0, max: durees.at(-1) ?? 0 }
}

// The first pass warms the process up.
for (const cas of Object.values(CAS)) mesurer(cas)
const mesures = Object.entries(CAS).map(([nom, cas]) => ({ nom, ...mesurer(cas) }))

rapporter({
  nom: 'dix lieux ouverts, les plus proches, parmi 100 000 : p95 de la pire heure',
  valeur: Math.max(...mesures.filter(({ nom }) => nom.endsWith('ouvert maintenant')).map(({ p95 }) => p95)),
  unite: 'ms',
  auPlus: 1,
  details: {
    ...Object.fromEntries(
      mesures.map(({ nom, p50, p95, max }) => [
        nom,
        `p50 ${p50.toFixed(3)}, p95 ${p95.toFixed(3)}, au pire ${max.toFixed(1)} ms`
      ])
    ),
    'construire l’index (ms de processeur)': construction,
    'mémoire de l’index, en plus des lieux (Mo)': poids
  }
})
