import { sql } from 'kysely'
import { ok, type Result, refus } from '#shared/result'
import type { Base } from '../base.ts'
import { appliquer, attendreSonTour, lireAppliquees, type Migration, preparer } from '../migrer.ts'
import { estPanneDeBase } from '../panne.ts'
import type { Bilan, Entete, FinDeTable, Table } from './format.ts'
import { lireSauvegarde, SauvegardeIllisible } from './lire-sauvegarde.ts'
import { relire, remettreSequence, remplirTable, suspendreLesLiens } from './remplir.ts'
import type { Suivi } from './sauvegarder.ts'
import { fixerEcriture, listerTables } from './tables.ts'

type Demande = {
  readonly fichier: string
  /** Those of this program. */
  readonly migrations: readonly Migration[]
  readonly suivre: Suivi
}

/** What stops a restoration: thrown inside the transaction, so that nothing of it remains. */
class Refus extends Error {}

/**
 * Puts a backup into an empty database, in one transaction: all of it, with the same fingerprints, or nothing.
 * The database is left at the level of the backup. A refusal is a French sentence.
 */
export const restaurer = async (base: Base, demande: Demande): Promise<Result<readonly Bilan[], string>> => {
  try {
    const bilans = await base.transaction().execute(trx => remettre(trx, demande))
    await sql`analyze`.execute(base)
    return ok(bilans)
  } catch (erreur) {
    if (erreur instanceof Refus || erreur instanceof SauvegardeIllisible) return refus(erreur.message)
    if (estPanneDeBase(erreur) || !(erreur instanceof Error && 'code' in erreur)) throw erreur
    return refus(`${demande.fichier} ne se remet pas, et rien n’a été gardé : ${erreur.message}`)
  }
}

const remettre = async (trx: Base, { fichier, migrations, suivre }: Demande): Promise<readonly Bilan[]> => {
  const morceaux = lireSauvegarde(fichier)
  const premier = await morceaux.next()
  // The reader gives the heading first, or throws.
  const entete = premier.value
  if (typeof entete !== 'object' || !('format' in entete))
    throw new SauvegardeIllisible(`${fichier} est vide.`)
  await attendreSonTour(trx)
  await mettreANiveau(trx, entete, migrations)
  await fixerEcriture(trx)
  const tables = await listerTables(trx)
  const retablir = await suspendreLesLiens(trx, tables)
  // A migration may have written rows; the backup holds them too.
  await vider(trx, tables)
  const recues = await remplir(trx, { morceaux, tables, fichier, suivre: n => suivre(n, entete.lignes) })
  await retablir()
  return comparer(trx, recues, tables)
}

/** Brings an empty database to the very tables that the backup knew. */
const mettreANiveau = async (
  trx: Base,
  { migrations: celles }: Entete,
  migrations: readonly Migration[]
): Promise<void> => {
  for (const { table } of await listerTables(trx)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx)
    if (rows.length > 0)
      throw new Refus(`La base n’est pas vide (table ${table}) : une sauvegarde se remet dans une base vide.`)
  }
  const voulues = celles.map(({ nom, empreinte }) => {
    const connue = migrations.find(migration => migration.nom === nom)
    if (connue?.empreinte === empreinte) return connue
    throw new Refus(`Cette sauvegarde vient d’un autre Relais : il ne connaît pas sa migration ${nom}.`)
  })
  await preparer(trx)
  const deja = (await lireAppliquees(trx)).map(({ nom }) => nom)
  const enTrop = deja.find(nom => !celles.some(migration => migration.nom === nom))
  if (enTrop !== undefined)
    throw new Refus(`La base a déjà des tables plus récentes (${enTrop}) : partez d’une base neuve.`)
  for (const migration of voulues) await appliquer(trx, migration)
}

const vider = async (trx: Base, tables: readonly Table[]): Promise<void> => {
  if (tables.length === 0) return
  await sql`truncate ${sql.join(tables.map(({ table }) => sql.table(table)))}`.execute(trx)
}

type Remplissage = {
  readonly morceaux: ReturnType<typeof lireSauvegarde>
  readonly tables: readonly Table[]
  readonly fichier: string
  readonly suivre: (faites: number) => void
}

const remplir = async (trx: Base, { morceaux, tables, fichier, suivre }: Remplissage) => {
  const recues: Bilan[] = []
  const connues = new Set(tables.map(table => JSON.stringify(table)))
  const abime = () =>
    new SauvegardeIllisible(`${fichier} est abîmé : ses tables ne sont pas celles de Relais.`)
  let courante: ReturnType<typeof remplirTable> | undefined
  let faites = 0
  const recevoirLigne = async (ligne: string) => {
    if (courante === undefined) throw abime()
    await courante.ajouter(ligne)
    faites += 1
    suivre(faites)
  }
  const commencer = (table: Table) => {
    if (!connues.has(JSON.stringify(table))) throw abime()
    courante = remplirTable(trx, table)
  }
  const finir = async ({ lignes, empreinte }: FinDeTable) => {
    const bilan = await courante?.finir()
    if (bilan?.empreinte !== empreinte || bilan.lignes !== lignes)
      throw new SauvegardeIllisible(`${fichier} est abîmé : une table n’a pas l’empreinte annoncée.`)
    recues.push(bilan)
    courante = undefined
  }
  for await (const morceau of morceaux) {
    if (typeof morceau === 'string') await recevoirLigne(morceau)
    else if ('table' in morceau) commencer(morceau)
    else if ('fin_de' in morceau) await finir(morceau)
    else if ('sequence' in morceau) await remettreSequence(trx, morceau)
  }
  return recues
}

const comparer = async (trx: Base, recues: readonly Bilan[], tables: readonly Table[]) => {
  for (const recue of recues) {
    const table = tables.find(({ table }) => table === recue.table)
    const relue = table && (await relire(trx, table))
    if (relue?.empreinte !== recue.empreinte)
      throw new Refus(`La table ${recue.table} n’est pas revenue à l’identique : rien n’a été gardé.`)
  }
  return recues
}
