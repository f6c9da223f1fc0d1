import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import type { Base } from '#server/base'
import { migrations } from '../../src/server/base/genere/migrations.js'
import { type Migration, migrer } from '../../src/server/base/migrer.ts'
import { surPglite } from '../../src/server/base/ouvrir.ts'
import { ouvrirPglite } from '../../src/server/base/pglite.ts'
import { dialectePostgresql } from '../../src/server/base/postgresql.ts'

/** What a suite is given: the database of this run, its tables made, empty at the beginning of each test. */
export type Essai = { readonly base: () => Base; readonly sorte: Sorte }
type Sorte = 'embarquee' | 'postgresql'

/** A database of one's own, and the way to leave nothing behind. */
type BaseDEssai = { readonly base: Base; readonly jeter: () => Promise<void> }

/**
 * The same tests, on the embedded database and on PostgreSQL. In a file named `*.base.test.ts`:
 * each file has its own two databases, and finds every table empty at each test.
 */
export const surChaqueBase = (
  titre: string,
  suite: (essai: Essai) => void,
  tables: readonly Migration[] = migrations
): void =>
  describe.each([
    ['embarquee', uneBaseEmbarquee],
    ['postgresql', uneBasePostgresql]
  ] as const)(`${titre} (base %s)`, (sorte, ouvrir) => {
    let ouverte: BaseDEssai | undefined
    const base = () => {
      if (ouverte === undefined)
        throw new Error('La base s’ouvre avant le premier essai : demandez-la dedans.')
      return ouverte.base
    }
    beforeAll(async () => {
      ouverte = await ouvrir()
      const migrees = await migrer(ouverte.base, tables)
      if (!migrees.ok) throw new Error(migrees.error)
    }, 60_000)
    beforeEach(() => vider(base()))
    afterAll(() => ouverte?.jeter())
    suite({ base, sorte })
  })

const baseVide = fileURLToPath(new URL('../../dist/base-vide', import.meta.url))

/** An embedded database without a table, in a folder that disappears with it. */
export const uneBaseEmbarquee = async (): Promise<BaseDEssai> => {
  const dossier = mkdtempSync(join(tmpdir(), 'relais-base-'))
  cpSync(baseVide, dossier, { recursive: true })
  const pglite = await ouvrirPglite(dossier, { durable: false })
  const base = surPglite(pglite)
  return {
    base,
    jeter: async () => {
      await base.destroy()
      if (!pglite.closed) await pglite.close()
      rmSync(dossier, { recursive: true, force: true })
    }
  }
}

/** A PostgreSQL database without a table, and its address. */
export const uneBasePostgresql = async (): Promise<BaseDEssai & { readonly adresse: string }> => {
  const nom = `essai_${randomBytes(6).toString('hex')}`
  await surServeur(sql`create database ${sql.id(nom)} template template0`)
  const adresse = new URL(inject('postgresql'))
  adresse.pathname = nom
  const base = new Kysely<object>({ dialect: dialectePostgresql(adresse.href) })
  return {
    base,
    adresse: adresse.href,
    jeter: async () => {
      await base.destroy()
      await surServeur(sql`drop database ${sql.id(nom)} with (force)`)
    }
  }
}

const surServeur = async (requete: ReturnType<typeof sql>): Promise<void> => {
  const serveur = new Kysely<object>({ dialect: dialectePostgresql(inject('postgresql')) })
  await requete.execute(serveur)
  await serveur.destroy()
}

const vider = async (base: Base): Promise<void> => {
  const { rows } = await sql<{ nom: string }>`
    select tablename as nom from pg_tables where schemaname = 'public' and tablename <> 'migrations'`.execute(
    base
  )
  if (rows.length === 0) return
  const tables = sql.join(rows.map(({ nom }) => sql.table(nom)))
  await sql`truncate ${tables} restart identity cascade`.execute(base)
}
