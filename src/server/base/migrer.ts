import { sql } from 'kysely'
import { ok, type Result, refus } from '#shared/result'
import type { Base } from './base.ts'
import { estPanneDeBase } from './panne.ts'

/** One `.sql` file of a module, as the build gathered it. */
export type Migration = { readonly nom: string; readonly empreinte: string; readonly texte: string }

/** What separates a database from the program. */
export type Niveau = {
  readonly appliquees: readonly string[]
  readonly manquantes: readonly Migration[]
}

/**
 * Brings the database to the level of the program: each migration in one transaction, once, even when several
 * processes start together. Gives the names of those applied now; a refusal is a French sentence.
 */
export const migrer = async (
  base: Base,
  migrations: readonly Migration[]
): Promise<Result<readonly string[], string>> => {
  await base.transaction().execute(preparer)
  const niveau = await lireNiveau(base, migrations)
  if (!niveau.ok) return niveau
  const faites: string[] = []
  for (const migration of niveau.value.manquantes) {
    const issue = await essayer(base, migration)
    if (!issue.ok) return issue
    if (issue.value) faites.push(migration.nom)
  }
  return ok(faites)
}

/** Compares what the database went through with what the program knows. Writes nothing. */
export const lireNiveau = async (
  base: Base,
  migrations: readonly Migration[]
): Promise<Result<Niveau, string>> => {
  const appliquees = await lireAppliquees(base)
  const connues = new Map(migrations.map(({ nom, empreinte }) => [nom, empreinte]))
  for (const { nom, empreinte } of appliquees) {
    if (!connues.has(nom))
      return refus(`${INCONNUE} (${nom}). Installez la version de Relais qui l’a écrite.`)
    if (connues.get(nom) !== empreinte)
      return refus(`${CHANGEE(nom)} Remettez-le, et ajoutez un autre fichier.`)
  }
  const noms = appliquees.map(({ nom }) => nom)
  return ok({ appliquees: noms, manquantes: migrations.filter(({ nom }) => !noms.includes(nom)) })
}

const INCONNUE = 'Cette base est plus récente que ce programme : il ne connaît pas une de ses migrations'
const CHANGEE = (nom: string) => `La migration ${nom} a changé depuis qu’elle a été appliquée.`

/** Any number, the same in every Relais: who holds it migrates, the others wait. */
const TOUR = 7_235_427_001

/** Waits until nobody else changes the tables of this database; until the end of the transaction. */
export const attendreSonTour = (trx: Base) => sql`select pg_advisory_xact_lock(${sql.lit(TOUR)})`.execute(trx)

/** The table that remembers. */
export const preparer = async (trx: Base): Promise<void> => {
  await attendreSonTour(trx)
  await sql`
    create table if not exists migrations (
      nom text primary key,
      empreinte text not null,
      appliquee_le timestamptz not null default now()
    )`.execute(trx)
}

/** What the database went through, oldest first. */
export const lireAppliquees = async (base: Base) => {
  const { rows } = await sql<{ existe: boolean }>`
    select to_regclass('public.migrations') is not null as existe`.execute(base)
  if (rows[0]?.existe !== true) return []
  return (
    await sql<{ nom: string; empreinte: string }>`select nom, empreinte from migrations order by nom`.execute(
      base
    )
  ).rows
}

// Rows that a new constraint refuses, an object of the same name: the operator reads what PostgreSQL says of it.
const essayer = async (base: Base, migration: Migration): Promise<Result<boolean, string>> => {
  try {
    return ok(await base.transaction().execute(trx => appliquer(trx, migration)))
  } catch (erreur) {
    if (estPanneDeBase(erreur) || !(erreur instanceof Error)) throw erreur
    return refus(
      `La migration ${migration.nom} n’a pas pu être appliquée, et rien d’elle ne reste : ${erreur.message}`
    )
  }
}

/** Inside a transaction; false when another program did it meanwhile. */
export const appliquer = async (trx: Base, { nom, empreinte, texte }: Migration): Promise<boolean> => {
  await attendreSonTour(trx)
  const { numAffectedRows } = await sql`
    insert into migrations (nom, empreinte) values (${nom}, ${empreinte}) on conflict do nothing`.execute(trx)
  if (numAffectedRows === 0n) return false
  // One of the drivers takes a single statement at a time: the server itself runs the whole file,
  // and refuses a « commit » that would leave the transaction half-way.
  await sql`select set_config('relais.migration', ${texte}, true)`.execute(trx)
  await sql`do $$ begin execute current_setting('relais.migration'); end $$`.execute(trx)
  return true
}
