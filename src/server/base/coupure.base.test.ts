import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { demarrerPostgresql } from '../../../tests/support/postgresql.ts'
import { dialectePostgresql } from './postgresql.ts'

/** A few at each run; `RONDES=50` for the figure of docs/mesures.md. */
const RONDES = Number(process.env.RONDES ?? 4)
const PATIENCE = 30_000 + RONDES * 20_000

const ECRIVAIN = fileURLToPath(new URL('../../../tests/support/ecrivain.ts', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'relais-coupure-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const attendre = (ms: number) => new Promise(suite => setTimeout(suite, ms))

type Trouve = { readonly numero: number; readonly moities: number }

/** One life of a program that writes: what it found, what it was told was kept before it was killed. */
const uneVie = async (donnees: string, dureeMs: number) => {
  const enfant = spawn(process.execPath, [ECRIVAIN, donnees], { stdio: ['ignore', 'pipe', 'pipe'] })
  let plainte = ''
  enfant.stderr.on('data', texte => {
    plainte += texte
  })
  const dites: string[] = []
  const lignes = createInterface({ input: enfant.stdout })
  lignes.on('line', ligne => dites.push(ligne))
  const finie = once(enfant, 'close')
  // At least one acknowledged write, then a while.
  while (dites.length < 3 && enfant.exitCode === null) await attendre(5)
  await attendre(dureeMs)
  enfant.kill('SIGKILL')
  await finie
  expect(plainte).toBe('')
  const [, trouves = '[]', ...accuses] = dites
  return { trouves: JSON.parse(trouves) as Trouve[], accuses: accuses.map(Number) }
}

test('base embarquée : tuée net pendant qu’elle écrit, elle retrouve tout ce qu’elle avait accepté', {
  timeout: PATIENCE
}, async () => {
  const donnees = join(dossier, 'ecrite')
  const accuses = new Set<number>()

  for (let ronde = 0; ronde <= RONDES; ronde++) {
    const { trouves, accuses: nouveaux } = await uneVie(donnees, Math.random() * 400)

    const numeros = new Set(trouves.map(({ numero }) => numero))
    expect([...accuses].filter(numero => !numeros.has(numero))).toEqual([])
    expect(trouves.filter(({ moities }) => moities !== 2)).toEqual([])
    for (const numero of nouveaux) accuses.add(numero)
  }

  expect(accuses.size).toBeGreaterThan(RONDES)
  console.log(`base embarquée : ${RONDES} coupures, ${accuses.size} écritures acceptées, 0 perdue`)
})

test('base embarquée : un premier démarrage tué net recommence sans rien demander', {
  timeout: PATIENCE
}, async () => {
  for (const ms of [50, 150, 300, 600]) {
    const donnees = join(dossier, `neuve-${ms}`)
    const enfant = spawn(process.execPath, [ECRIVAIN, donnees], { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(enfant.stdout, 'data')
    await attendre(ms)
    enfant.kill('SIGKILL')
    await once(enfant, 'close')

    const { accuses } = await uneVie(donnees, 0)

    expect(accuses.length).toBeGreaterThan(0)
    expect(existsSync(join(donnees, 'base.brouillon'))).toBe(false)
  }
})

test('PostgreSQL : tué net pendant qu’il écrit, il retrouve tout ce qu’il avait accepté', {
  timeout: PATIENCE
}, async () => {
  const serveur = await demarrerPostgresql({ durable: true })
  const base = new Kysely<object>({ dialect: dialectePostgresql(serveur.adresse) })
  await sql`create table essai_ecrits (numero int, moitie text)`.execute(base)
  const accuses = new Set<number>()
  let numero = 0

  const ecrire = async () => {
    for (;;) {
      const ceNumero = ++numero
      await base.transaction().execute(async trx => {
        await sql`insert into essai_ecrits values (${ceNumero}, 'une')`.execute(trx)
        await sql`insert into essai_ecrits values (${ceNumero}, 'autre')`.execute(trx)
      })
      accuses.add(ceNumero)
    }
  }
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const ecrivains = Promise.allSettled([ecrire(), ecrire(), ecrire()])
    await attendre(50 + Math.random() * 400)
    await serveur.tuer()
    await ecrivains
    await serveur.relancer()

    const { rows } = await sql<Trouve>`
      select numero, count(*) as moities from essai_ecrits group by numero`.execute(base)
    const numeros = new Set(rows.map(ligne => ligne.numero))
    expect([...accuses].filter(accuse => !numeros.has(accuse))).toEqual([])
    expect(rows.filter(({ moities }) => moities !== 2)).toEqual([])
  }

  expect(accuses.size).toBeGreaterThan(RONDES)
  console.log(`PostgreSQL : ${RONDES} coupures, ${accuses.size} écritures acceptées, 0 perdue`)
  await base.destroy()
  await serveur.arreter()
})
