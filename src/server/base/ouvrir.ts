import { join } from 'node:path'
import { Kysely, PGliteDialect, type PGliteDialectConfig } from 'kysely'
import { ok, type Result, refus } from '#shared/result'
import { duProjet } from '../racine.ts'
import { type Base, BaseIndisponible } from './base.ts'
import { preparerDossier } from './dossier.ts'
import { migrations } from './genere/migrations.js'
import { migrer } from './migrer.ts'
import { ouvrirPglite } from './pglite.ts'
import { dialectePostgresql } from './postgresql.ts'
import { prendreVerrou } from './verrou.ts'

export type ReglagesBase = {
  /** `DATABASE_URL`; without it, the embedded database. */
  readonly adresseBase: string | undefined
  readonly dossierDonnees: string
  readonly production: boolean
}

export type BaseOuverte = {
  readonly base: Base
  readonly sorte: 'embarquee' | 'postgresql'
  /** Lets what is under way end, then leaves the disk and the lock in order. */
  readonly fermer: () => Promise<void>
}

/**
 * The database of these settings. Nothing is read yet: it opens at the first question, so that what needs no database
 * starts, and goes on, without it. A refusal is a French sentence.
 */
export const ouvrirBase = (reglages: ReglagesBase): Result<BaseOuverte, string> => {
  const { adresseBase, dossierDonnees, production } = reglages
  if (adresseBase !== undefined) {
    const base = new Kysely<object>({ dialect: dialectePostgresql(adresseBase) })
    return ok({ base, sorte: 'postgresql', fermer: () => base.destroy() })
  }
  if (production) return refus(PAS_EN_PRODUCTION)
  return ouvrirEmbarquee(dossierDonnees)
}

const PAS_EN_PRODUCTION =
  'La base embarquée ne sert qu’aux essais et aux démonstrations. En production (NODE_ENV=production), donnez une base PostgreSQL par DATABASE_URL.'

/** Queries on an embedded database, open or to be opened at the first of them. */
export const surPglite = (pglite: PGliteDialectConfig['pglite']): Base =>
  new Kysely<object>({ dialect: new PGliteDialect({ pglite }) })

/** Where the build leaves a database that is ready to be copied. */
export const baseDeDepart = (): string => duProjet('dist/base-de-depart')

const ouvrirEmbarquee = (dossierDonnees: string): Result<BaseOuverte, string> => {
  const verrou = prendreVerrou(dossierDonnees)
  if (!verrou.ok) return verrou
  const base = surPglite(() => demarrer(join(dossierDonnees, 'base')))
  const fermer = async () => {
    await base.destroy()
    verrou.value.rendre()
  }
  return ok({ base, sorte: 'embarquee', fermer })
}

/** Its only user is the program that opens it: it migrates by itself. */
const demarrer = async (dossier: string) => {
  await preparerDossier(dossier, baseDeDepart())
  const pglite = await ouvrirPglite(dossier, { durable: true })
  const migrees = await migrer(surPglite(pglite), migrations)
  if (migrees.ok) return pglite
  await pglite.close()
  throw new BaseIndisponible(migrees.error)
}
