import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What `npm start` runs, once built. */
export const PROGRAMME = fileURLToPath(new URL('../../dist/serveur.js', import.meta.url))

/** The built server on a free port, with a data folder of its own. */
export type ServeurDEssai = {
  readonly adresse: string
  /** Everything it printed so far: journeys check that nothing about the person is there. */
  readonly journal: () => string
  /** Asks it to stop, waits, gives its exit status, removes its folder. */
  readonly arreter: () => Promise<number | null>
}

/** Starts what `npm start` runs, after its build. */
export const demarrerServeur = async (env: Readonly<Record<string, string>> = {}): Promise<ServeurDEssai> => {
  const dossier = mkdtempSync(join(tmpdir(), 'relais-'))
  const enfant = spawn(process.execPath, [PROGRAMME], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', RELAIS_DONNEES: dossier, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const lignes: string[] = []
  for (const flux of [enfant.stdout, enfant.stderr]) flux.on('data', texte => lignes.push(String(texte)))
  const journal = () => lignes.join('')
  return {
    adresse: await adresseAnnoncee(enfant, journal),
    journal,
    arreter: async () => {
      const statut = await arreter(enfant)
      rmSync(dossier, { recursive: true, force: true })
      return statut
    }
  }
}

const adresseAnnoncee = (enfant: ChildProcess, journal: () => string) =>
  new Promise<string>((trouver, echouer) => {
    const lire = () => {
      const adresse = /http:\/\/[^\s/]+/.exec(journal())?.[0]
      if (adresse) trouver(adresse)
    }
    enfant.stdout?.on('data', lire)
    enfant.once('exit', statut => echouer(new Error(`Le serveur s’est arrêté (${statut}) :\n${journal()}`)))
  })

const arreter = (enfant: ChildProcess) =>
  new Promise<number | null>(finir => {
    if (enfant.exitCode !== null) return finir(enfant.exitCode)
    enfant.removeAllListeners('exit')
    enfant.once('exit', finir)
    enfant.kill('SIGTERM')
  })
