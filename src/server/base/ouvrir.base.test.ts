import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { dialecteEmbarque } from './dialecte-embarque.ts'
import { type Ouverture, ouvrirBase } from './ouvrir.ts'
import { estPanneDeBase } from './panne.ts'
import { ouvrirPglite } from './pglite.ts'
import { avecRelance } from './relance.ts'

const racine = mkdtempSync(join(tmpdir(), 'relais-ouvrir-'))
afterAll(() => rmSync(racine, { recursive: true, force: true }))
const unDossier = () => mkdtempSync(join(racine, 'var-'))

const ouvrir = (dossierDonnees: string, ouverture: Ouverture = 'vide') => {
  const ouverte = ouvrirBase({ dossierDonnees, adresseBase: undefined, production: false }, ouverture)
  if (!ouverte.ok) throw new Error(ouverte.error)
  return ouverte.value
}

/** The embedded database reads `node:fs` itself: both see the same double. */
const remplacer = <N extends 'fsyncSync' | 'openSync'>(nom: N, double: (typeof fs)[N]) => {
  vi.spyOn(fs, nom).mockImplementation(double as never)
  syncBuiltinESMExports()
}
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

test('rien ne s’ouvre avant la première question', async () => {
  const dossier = unDossier()

  const { fermer } = ouvrir(dossier)

  expect(existsSync(join(dossier, 'base'))).toBe(false)
  await fermer()
  expect(existsSync(join(dossier, 'base'))).toBe(false)
})

test('ce qui est gardé se retrouve, dans un dossier fermé aux autres', async () => {
  const dossier = unDossier()
  const une = ouvrir(dossier)
  await sql`create table essai as select 1 as un`.execute(une.base)
  await une.fermer()

  const autre = ouvrir(dossier, 'telle-quelle')

  expect((await sql`select * from essai`.execute(autre.base)).rows).toEqual([{ un: 1 }])
  expect(statSync(join(dossier, 'base')).mode & 0o777).toBe(0o700)
  await autre.fermer()
  expect(readdirSync(dossier).sort()).toEqual(['base', 'base.verrou'])
})

test('la base embarquée n’est pas pour la production', () => {
  const reglages = { dossierDonnees: unDossier(), adresseBase: undefined, production: true }

  expect(ouvrirBase(reglages)).toEqual({ ok: false, error: expect.stringMatching(/DATABASE_URL/) })
})

test('un dossier qui contient autre chose n’est pas touché', async () => {
  const dossier = unDossier()
  mkdirSync(join(dossier, 'base'))
  writeFileSync(join(dossier, 'base/photo.jpg'), '')
  const { base, fermer } = ouvrir(dossier)

  const erreur = await sql`select 1`.execute(base).catch(cause => cause)

  expect(erreur.message).toMatch(/ne contient pas une base de Relais/)
  expect(estPanneDeBase(erreur)).toBe(true)
  // Asked again, in a transaction too, it says no again: nothing waits, nothing dies.
  await expect(base.transaction().execute(async () => undefined)).rejects.toThrow(/ne contient pas/)
  await fermer()
  expect(readdirSync(join(dossier, 'base'))).toEqual(['photo.jpg'])
})

test('chaque écriture acceptée a atteint le disque', async () => {
  const { base, fermer } = ouvrir(unDossier())
  await sql`create table essai (n int)`.execute(base)
  let synchronisees = 0
  const { fsyncSync } = fs
  remplacer('fsyncSync', prise => {
    synchronisees += 1
    fsyncSync(prise)
  })

  for (let n = 1; n <= 5; n++) {
    await sql`insert into essai values (${n})`.execute(base)
    expect(synchronisees).toBeGreaterThanOrEqual(n)
  }

  await fermer()
})

test('disque plein pendant l’écriture du journal : elle le dit, ne bloque rien, puis repart seule', async () => {
  const dossier = join(unDossier(), 'base')
  let heure = 0
  const embarquee = avecRelance(
    () => ouvrirPglite(dossier, { durable: false }),
    () => heure
  )
  const base = new Kysely<object>({ dialect: dialecteEmbarque(embarquee) })
  await sql`create table essai as select 1 as un`.execute(base)
  const { openSync } = fs
  remplacer('openSync', ((chemin: string, ...reste: [string]) => {
    if (chemin.includes('pg_wal')) throw Object.assign(new Error('plein'), { code: 'ENOSPC' })
    return openSync(chemin, ...reste)
  }) as typeof openSync)
  const remplirLeJournal = async () => {
    for (let fois = 0; fois < 400; fois++)
      await sql`select pg_logical_emit_message(true, 'essai', repeat('a', 500000))`.execute(base)
  }

  await expect(remplirLeJournal()).rejects.toThrow(/s’est arrêtée : le disque est plein/)
  const aussitot = await sql`select 1`.execute(base).catch(cause => cause)
  expect(estPanneDeBase(aussitot)).toBe(true)

  vi.restoreAllMocks()
  syncBuiltinESMExports()
  heure = 60_000
  expect((await sql`select * from essai`.execute(base)).rows).toEqual([{ un: 1 }])
  await base.destroy()
})
