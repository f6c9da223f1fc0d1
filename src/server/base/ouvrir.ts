import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { ok, type Result, refus } from '#shared/result'
import { duProjet } from '../racine.ts'
import { type Base, BaseIndisponible } from './base.ts'
import { dialecteEmbarque } from './dialecte-embarque.ts'
import { preparerDossier } from './dossier.ts'
import { migrations } from './genere/migrations.js'
import { migrer } from './migrer.ts'
import { ouvrirPglite } from './pglite.ts'
import { dialectePostgresql } from './postgresql.ts'
import { avecRelance } from './relance.ts'
import { prendreVerrou } from './verrou.ts'

export type ReglagesBase = {
  /** `DATABASE_URL`; without it, the embedded database. */
  readonly adresseBase: string | undefined
  readonly dossierDonnees: string
  readonly production: boolean
}

/**
 * How the embedded database opens. `a-jour`: with its tables, and the demonstration when it is new;
 * `telle-quelle`: as it is, if there is one; `vide`: as it is, without a table when it is new.
 */
export type Ouverture = 'a-jour' | 'telle-quelle' | 'vide'

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
export const ouvrirBase = (
  reglages: ReglagesBase,
  ouverture: Ouverture = 'a-jour'
): Result<BaseOuverte, string> => {
  const { adresseBase, dossierDonnees, production } = reglages
  if (adresseBase !== undefined) {
    const base = new Kysely<object>({ dialect: dialectePostgresql(adresseBase) })
    return ok({ base, sorte: 'postgresql', fermer: () => base.destroy() })
  }
  if (production) return refus(PAS_EN_PRODUCTION)
  return ouvrirEmbarquee(dossierDonnees, ouverture)
}

const PAS_EN_PRODUCTION =
  'La base embarquée ne sert qu’aux essais et aux démonstrations. En production (NODE_ENV=production), donnez une base PostgreSQL par DATABASE_URL.'

/** Queries on an embedded database that is already open. */
export const surPglite = (pglite: PGlite): Base =>
  new Kysely<object>({
    dialect: dialecteEmbarque({ prendre: async () => pglite, fermer: () => pglite.close() })
  })

const ouvrirEmbarquee = (dossierDonnees: string, ouverture: Ouverture): Result<BaseOuverte, string> => {
  const verrou = prendreVerrou(dossierDonnees)
  if (!verrou.ok) return verrou
  const embarquee = avecRelance(() => demarrer(join(dossierDonnees, 'base'), ouverture))
  const base = new Kysely<object>({ dialect: dialecteEmbarque(embarquee) })
  const fermer = async () => {
    await base.destroy()
    verrou.value.rendre()
  }
  return ok({ base, sorte: 'embarquee', fermer })
}

const demarrer = async (dossier: string, ouverture: Ouverture) => {
  if (ouverture === 'telle-quelle') exigerUneBase(dossier)
  await preparerDossier(dossier, duProjet(ouverture === 'vide' ? 'dist/base-vide' : 'dist/base-de-depart'))
  const pglite = await ouvrirPglite(dossier, { durable: true })
  if (ouverture !== 'a-jour') return pglite
  // Its only user is the program that opens it: it migrates by itself.
  const migrees = await migrer(surPglite(pglite), migrations)
  if (migrees.ok) return pglite
  await pglite.close()
  throw new BaseIndisponible(migrees.error)
}

const exigerUneBase = (dossier: string): void => {
  if (!existsSync(dossier)) throw new BaseIndisponible(`Il n’y a pas de base dans ${dossier}.`)
}
