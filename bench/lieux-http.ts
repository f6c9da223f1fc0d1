/**
 * The ten nearest open places among 100,000, over HTTP: the real application in a process of its own,
 * fifty clients at once, each somewhere people live. Two ways of asking: ten times a second each, as fifty busy
 * counters would; and without a breath, which measures how much one process can answer.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { setTimeout as attendre } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { hasardDe } from '../tests/support/hasard.ts'
import { tirerUneVille } from './mesures/lieux-engendres.ts'
import { rapporter } from './mesures/rapport.ts'

const CLIENTS = 50
const PAUSE_MS = 100
const DEMANDES_PAR_CLIENT = 60
/** Asked before anything is counted: the process warms up. */
const CHAUFFE = 10

const racine = fileURLToPath(new URL('..', import.meta.url))
const programme = `${racine}dist/mesures/serveur-de-lieux.js`
await build({
  entryPoints: [`${racine}bench/mesures/serveur-de-lieux.ts`],
  outfile: programme,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  loader: { '.css': 'text' },
  absWorkingDir: racine
})
await stop()
const serveur = fork(programme)
const [{ port }] = (await once(serveur, 'message')) as [{ port: number }]
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
const ville = tirerUneVille()

const demander = (graine: number): Promise<number> => {
  const hasard = hasardDe(graine)
  const { latitude, longitude } = ville(hasard)
  const chemin = `/api/lieux?latitude=${latitude}&longitude=${longitude}&besoin=css&quand=maintenant&limite=10`
  const depart = performance.now()
  return new Promise((finir, rater) => {
    get({ host: '127.0.0.1', port, path: chemin, agent, headers: { 'Accept-Encoding': 'br' } }, reponse => {
      if (reponse.statusCode !== 200) rater(new Error(`${chemin} : ${reponse.statusCode}`))
      reponse.resume().once('end', () => finir(performance.now() - depart))
    }).once('error', rater)
  })
}

const unClient = async (rang: number, pauseMs: number): Promise<readonly number[]> => {
  const durees: number[] = []
  // Not all at the same millisecond.
  await attendre((pauseMs * rang) / CLIENTS)
  for (let n = 0; n < DEMANDES_PAR_CLIENT; n += 1) {
    const duree = await demander(rang * 1_000 + n)
    if (n >= CHAUFFE) durees.push(duree)
    if (pauseMs > duree) await attendre(pauseMs - duree)
  }
  return durees
}

const mesurer = async (pauseMs: number) => {
  const debut = performance.now()
  const clients = Array.from({ length: CLIENTS }, (_, rang) => unClient(rang, pauseMs))
  const rangees = (await Promise.all(clients)).flat().toSorted((a, b) => a - b)
  const secondes = (performance.now() - debut) / 1000
  const centile = (part: number) => rangees[Math.floor(rangees.length * part)] ?? Number.NaN
  return { median: centile(0.5), p95: centile(0.95), parSeconde: (CLIENTS * DEMANDES_PAR_CLIENT) / secondes }
}

const presse = await mesurer(PAUSE_MS)
const sansSouffler = await mesurer(0)
agent.destroy()
serveur.kill('SIGTERM')

rapporter({
  nom: 'dix lieux ouverts parmi 100 000, par HTTP, 50 clients qui demandent chacun dix fois par seconde : 95e centile',
  valeur: presse.p95,
  unite: 'ms',
  auPlus: 20,
  details: {
    'médiane (ms)': presse.median,
    'réponses par seconde': presse.parSeconde,
    'sans souffler : 95e centile (ms)': sansSouffler.p95,
    'sans souffler : médiane (ms)': sansSouffler.median,
    'sans souffler : réponses par seconde': sansSouffler.parSeconde
  }
})
