import { ok, type Result } from '#shared/result'
import type { Base } from './base.ts'
import { migrations } from './genere/migrations.js'
import { migrer } from './migrer.ts'
import type { Bilan } from './sauvegarde/format.ts'
import { restaurer } from './sauvegarde/restaurer.ts'
import type { Suivi } from './sauvegarde/sauvegarder.ts'

type Compte = { readonly migrations: number; readonly appliquees: readonly string[] }

/** Brings a database to the level of this program; says how many migrations that makes, and which were applied now. */
export const migrerBase = async (base: Base): Promise<Result<Compte, string>> => {
  const faites = await migrer(base, migrations)
  return faites.ok ? ok({ migrations: migrations.length, appliquees: faites.value }) : faites
}

/** Puts a backup into an empty database; this program must know its tables. */
export const restaurerBase = (
  base: Base,
  fichier: string,
  suivre: Suivi
): Promise<Result<readonly Bilan[], string>> => restaurer(base, { fichier, migrations, suivre })
