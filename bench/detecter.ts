/**
 * A whole file, end to end: `relais detecter` as it is installed, on generated households, its clock and its memory.
 * `FOYERS=500000 npm run bench detecter` for the promise itself. Then one line of two gigabytes between two households.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { foyerEngendre } from './mesures/foyers-engendres.ts'
import { rapporter } from './mesures/rapport.ts'

const FOYERS = Number(process.env.FOYERS ?? 20_000)
const GIGAS_D_UNE_LIGNE = Number(process.env.GIGAS ?? 2)
const SECONDES_AU_PLUS = 20
/** Of which the start of the command, and of its threads, whatever the size of the file. */
const SECONDES_DE_DEPART = 2
const MEGAS_AU_PLUS = 500
const racine = fileURLToPath(new URL('..', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'relais-bench-detecter-'))

const ecrire = async (nom: string, morceaux: Iterable<string | Uint8Array>): Promise<string> => {
  const chemin = join(dossier, nom)
  const flux = createWriteStream(chemin)
  for (const morceau of morceaux) if (!flux.write(morceau)) await once(flux, 'drain')
  await finished(flux.end())
  // At rest: what is measured must not wait for what was written before.
  const fichier = await open(chemin, 'r+')
  await fichier.sync()
  await fichier.close()
  return chemin
}

function* foyers(): Generator<string> {
  const lot: string[] = []
  for (let graine = 0; graine < FOYERS; graine++) {
    lot.push(JSON.stringify({ ...foyerEngendre(graine), id: `f${graine}` }))
    if (lot.length === 1000 || graine === FOYERS - 1) yield `${lot.splice(0).join('\n')}\n`
  }
}

function* uneLigneEnorme(): Generator<string | Uint8Array> {
  const mega = new Uint8Array(1e6).fill(0x61)
  yield `${JSON.stringify({ ...foyerEngendre(1), id: 'avant' })}\n`
  for (let n = 0; n < GIGAS_D_UNE_LIGNE * 1000; n++) yield mega
  yield `\n${JSON.stringify({ ...foyerEngendre(2), id: 'apres' })}\n`
}

type Passage = {
  readonly secondes: number
  /** Of processor, all threads. */
  readonly travail: number
  readonly megas: number
  readonly bilan: { readonly lus: number; readonly detectes: number; readonly rejetes: number }
}

/** Linux tells the greatest memory of a process, and its processor time, as long as it lives. */
const observer = (pid: number): { readonly megas: number; readonly travail: number } | null => {
  try {
    const kilos = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    // It has ended, and its parent does not know yet.
    if (kilos === undefined) return null
    const champs = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return { megas: Number(kilos) / 1000, travail: (Number(champs[11]) + Number(champs[12])) / 100 }
  } catch {
    return null
  }
}

const passer = async (fichier: string): Promise<Passage> => {
  const debut = performance.now()
  const commande = [
    join(racine, 'cli/relais.mjs'),
    'detecter',
    fichier,
    '--sortie',
    `${fichier}.sortie`,
    '--json'
  ]
  const enfant = spawn(process.execPath, commande, { stdio: ['ignore', 'pipe', 'ignore'] })
  let dit = ''
  enfant.stdout.on('data', morceau => (dit += morceau))
  const fini = once(enfant, 'close')
  let vu = { megas: 0, travail: 0 }
  while (enfant.exitCode === null) {
    vu = observer(enfant.pid ?? 0) ?? vu
    await attendre(50)
  }
  await fini
  return { secondes: (performance.now() - debut) / 1000, ...vu, bilan: JSON.parse(dit) }
}

const compter = ({ lus, detectes, rejetes }: Passage['bilan']): string =>
  `${lus} lus = ${detectes} détectés + ${rejetes} rejetés`

try {
  const fichier = await ecrire('foyers.jsonl', foyers())
  const { secondes, travail, megas, bilan } = await passer(fichier)
  const details = {
    'le fichier (Mo)': statSync(fichier).size / 1e6,
    'processeur (s, tous les fils)': travail,
    'un foyer (µs de processeur)': (travail * 1e6) / FOYERS,
    'lignes par seconde': Math.round(FOYERS / secondes),
    cœurs: availableParallelism(),
    comptes: compter(bilan)
  }
  rapporter({
    nom: `détecter dans un fichier de ${FOYERS} foyers, de bout en bout`,
    valeur: secondes,
    unite: 's',
    auPlus: SECONDES_DE_DEPART + ((SECONDES_AU_PLUS - SECONDES_DE_DEPART) * FOYERS) / 500_000,
    details
  })
  rapporter({
    nom: 'mémoire la plus haute pendant ce temps',
    valeur: megas,
    unite: 'Mo',
    auPlus: MEGAS_AU_PLUS,
    details: { foyers: FOYERS }
  })
  const enorme = await passer(await ecrire('enorme.jsonl', uneLigneEnorme()))
  rapporter({
    nom: `mémoire la plus haute devant une ligne de ${GIGAS_D_UNE_LIGNE} Go`,
    valeur: enorme.megas,
    unite: 'Mo',
    auPlus: MEGAS_AU_PLUS,
    details: { secondes: enorme.secondes, comptes: compter(enorme.bilan) }
  })
} finally {
  rmSync(dossier, { recursive: true, force: true })
}
