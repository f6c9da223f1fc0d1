/**
 * Cold start: a fresh process reads the rules and answers a first household. Node's own start is told apart.
 * Counted in processor time, which our neighbours on the machine do not change; the clock is told beside it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { mediane, rapporter } from './mesures/rapport.ts'

const DEPARTS = 15
const racine = fileURLToPath(new URL('..', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'relais-demarrage-'))
const [foyer = ''] = readFileSync(join(racine, 'donnees/essais/menages-2026-11.jsonl'), 'utf8').split('\n')

/** As in production: one file, libraries included. */
const empaqueter = (regles: string) =>
  build({
    stdin: {
      contents: `import { evaluer } from 'moteur/execution'
import { regles } from './src/modules/droits/genere/${regles}.js'
export const repondre = foyer => evaluer(regles, foyer)`,
      resolveDir: racine
    },
    outfile: join(dossier, `${regles}.mjs`),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24'
  })

const ecrireDepart = (regles: string): void =>
  writeFileSync(
    join(dossier, `depart-${regles}.mjs`),
    `const lire = () => { const { user, system } = process.cpuUsage(); return [(user + system) / 1000, performance.now()] }
const debut = lire()
const { repondre } = await import('./${regles}.mjs')
const charge = lire()
const { droits } = repondre(${foyer})
const fin = lire()
console.log(JSON.stringify({ chargement: charge[0] - debut[0], reponse: fin[0] - charge[0], horloge: fin[1] - debut[1], droits: Object.keys(droits).length }))`
  )

type Depart = {
  readonly chargement: number
  readonly reponse: number
  readonly horloge: number
  readonly droits: number
}

const partir = (fichier: string): { readonly duree: number; readonly sortie: string } => {
  const debut = performance.now()
  const sortie = execFileSync(process.execPath, [join(dossier, fichier)], { encoding: 'utf8' })
  return { duree: performance.now() - debut, sortie }
}

const mesurer = (regles: string) => {
  const departs = Array.from({ length: DEPARTS }, () => partir(`depart-${regles}.mjs`))
  const lus = departs.map(({ sortie }) => JSON.parse(sortie) as Depart)
  return {
    processeur: mediane(lus.map(({ chargement, reponse }) => chargement + reponse)),
    chargement: mediane(lus.map(({ chargement }) => chargement)),
    reponse: mediane(lus.map(({ reponse }) => reponse)),
    horloge: mediane(lus.map(({ horloge }) => horloge)),
    processus: mediane(departs.map(({ duree }) => duree)),
    droits: lus[0]?.droits ?? 0
  }
}

for (const regles of ['regles', 'regles-navigateur']) {
  await empaqueter(regles)
  ecrireDepart(regles)
}
await stop()
writeFileSync(join(dossier, 'vide.mjs'), '')
const serveur = mesurer('regles')
const navigateur = mesurer('regles-navigateur')
const vide = mediane(Array.from({ length: DEPARTS }, () => partir('vide.mjs').duree))
rmSync(dossier, { recursive: true })

rapporter({
  nom: 'démarrage à froid : lire les règles et répondre à un premier foyer',
  valeur: serveur.processeur,
  unite: 'ms de processeur',
  auPlus: 30,
  details: {
    'processus neufs': DEPARTS,
    'droits répondus': serveur.droits,
    'dont charger les règles (ms)': serveur.chargement,
    'dont la première réponse (ms)': serveur.reponse,
    'à l’horloge (ms)': serveur.horloge,
    'règles du navigateur (ms de processeur)': navigateur.processeur,
    'règles du navigateur, à l’horloge (ms)': navigateur.horloge,
    'Node seul, du lancement à la fin (ms)': vide,
    'Node, règles et réponse, du lancement à la fin (ms)': serveur.processus
  }
})
