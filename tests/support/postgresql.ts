import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { trouverProgrammes } from './programmes-postgresql.ts'

/** A PostgreSQL of our own, on a free port, in a folder of its own. */
export type PostgresqlDEssai = {
  /** Of its `postgres` database; other databases are beside it. */
  readonly adresse: string
  /** As a power cut would: no program of it ends by itself. */
  readonly tuer: () => Promise<void>
  /** After `tuer`: the same data, the same address. */
  readonly relancer: () => Promise<void>
  readonly arreter: () => Promise<void>
}

/** Tests do not outlive the machine: fast, unless the very thing tested is what survives. */
const RAPIDE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

export const demarrerPostgresql = async ({ durable = false } = {}): Promise<PostgresqlDEssai> => {
  const atelier = mkdtempSync(join(tmpdir(), 'relais-postgresql-'))
  const donnees = join(atelier, 'donnees')
  mkdirSync(donnees)
  const programmes = trouverProgrammes(atelier)
  const identite = sansPrivilege([atelier, donnees])
  execFileSync(
    join(programmes, 'initdb'),
    ['-D', donnees, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...identite, cwd: atelier, stdio: ['ignore', 'ignore', 'pipe'] }
  )
  const port = await portLibre()
  const reglages = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=60'
  ]
  const args = [...reglages, ...(durable ? [] : RAPIDE)].flatMap(reglage => ['-c', reglage])
  const adresse = `postgres://postgres@127.0.0.1:${port}/postgres`
  const lancer = async () => {
    const enfant = spawn(join(programmes, 'postgres'), ['-D', donnees, ...args], {
      ...identite,
      cwd: atelier,
      // Its own group: a kill -9 reaches the whole of it.
      detached: true,
      stdio: 'ignore'
    })
    await repondre(adresse, enfant)
    return enfant
  }
  let enfant = await lancer()
  const finir = async (envoyer: () => void) => {
    if (enfant.exitCode !== null || enfant.signalCode !== null) return
    const fin = once(enfant, 'exit')
    envoyer()
    await fin
  }
  return {
    adresse,
    tuer: () => finir(() => process.kill(-(enfant.pid ?? 0), 'SIGKILL')),
    relancer: async () => {
      enfant = await insister(lancer)
    },
    arreter: async () => {
      await finir(() => enfant.kill('SIGINT'))
      rmSync(atelier, { recursive: true, force: true })
    }
  }
}

const ESSAIS = 40

/** Its own children leave its group and outlive it a moment: until they see it gone, a new one refuses to start. */
const insister = async <T>(faire: () => Promise<T>): Promise<T> => {
  for (let essai = 1; ; essai++) {
    try {
      return await faire()
    } catch (erreur) {
      if (essai === ESSAIS) throw erreur
      await new Promise(suite => setTimeout(suite, 100))
    }
  }
}

/** PostgreSQL refuses to run as root: the folder, and the programs, are given to someone else. */
const sansPrivilege = (dossiers: readonly string[]): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map(quoi => Number(identifiant(quoi)))
  for (const dossier of dossiers) chownSync(dossier, uid ?? 0, gid ?? 0)
  for (const dossier of dossiers) chmodSync(dossier, 0o700)
  return { uid: uid ?? 0, gid: gid ?? 0 }
}

const identifiant = (quoi: string): string => {
  for (const nom of ['postgres', 'nobody']) {
    try {
      return execFileSync('id', [quoi, nom], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {}
  }
  throw new Error('Les essais tournent sous root, et aucun autre compte n’existe pour PostgreSQL.')
}

const portLibre = async (): Promise<number> => {
  const prise = createServer().listen(0, '127.0.0.1')
  await once(prise, 'listening')
  const adresse = prise.address()
  prise.close()
  return typeof adresse === 'object' && adresse !== null ? adresse.port : 0
}

const repondre = async (adresse: string, enfant: ChildProcess): Promise<void> => {
  for (let essai = 0; essai < 300; essai++) {
    if (enfant.exitCode !== null) throw new Error(`PostgreSQL s’est arrêté aussitôt (${enfant.exitCode}).`)
    const client = new Client({ connectionString: adresse })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise(suite => setTimeout(suite, 50))
    }
  }
  throw new Error('PostgreSQL ne répond pas.')
}
