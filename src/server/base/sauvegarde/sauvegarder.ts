import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { ok, type Result, refus } from '#shared/result'
import type { Base } from '../base.ts'
import { lireAppliquees } from '../migrer.ts'
import { synchroniser } from '../rendre-durable.ts'
import { type Bilan, type Entete, type Fin, FORMAT, type Table } from './format.ts'
import { nouvelleSomme } from './somme.ts'
import { compterLignes, fixerEcriture, lireTable, listerSequences, listerTables } from './tables.ts'

/** Told as rows pass. */
export type Suivi = (faites: number, enTout: number) => void

/**
 * Writes all that the database holds into a new file, as it was at one instant, while others go on writing.
 * The file bears its name only once it is whole and on the disk. A refusal is a French sentence.
 */
export const sauvegarder = async (
  base: Base,
  fichier: string,
  suivre: Suivi
): Promise<Result<readonly Bilan[], string>> => {
  if (existsSync(fichier)) return refus(EXISTE(fichier))
  const brouillon = `${fichier}.${process.pid}.brouillon`
  try {
    const bilans = await base.transaction().execute(async trx => {
      await sql`set transaction isolation level repeatable read, read only`.execute(trx)
      const tables = await listerTables(trx)
      const faits: Bilan[] = []
      const sortie = createWriteStream(brouillon, { flags: 'wx', mode: 0o600, flush: true })
      await pipeline(Readable.from(ecrire({ trx, tables, faits, suivre })), createGzip(), sortie)
      return faits
    })
    if (bilans.length === 0) return refus('Cette base n’a aucune table : il n’y a rien à sauvegarder.')
    if (existsSync(fichier)) return refus(EXISTE(fichier))
    renameSync(brouillon, fichier)
    await synchroniser(dirname(fichier))
    return ok(bilans)
  } catch (erreur) {
    const motif = MOTIFS[erreur instanceof Error && 'code' in erreur ? String(erreur.code) : '']
    if (motif === undefined) throw erreur
    return refus(`${fichier} ne s’écrit pas : ${motif}. Rien n’a été gardé.`)
  } finally {
    rmSync(brouillon, { force: true })
  }
}

const MOTIFS: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le disque est plein',
  EACCES: 'vous n’en avez pas le droit',
  EROFS: 'le disque ne s’écrit pas',
  ENOENT: 'son dossier n’existe pas',
  ENOTDIR: 'son dossier n’existe pas'
}

const EXISTE = (fichier: string) => `${fichier} existe déjà : donnez un autre nom.`

type Ecriture = {
  readonly trx: Base
  readonly tables: readonly Table[]
  readonly faits: Bilan[]
  readonly suivre: Suivi
}

async function* ecrire({ trx, tables, faits, suivre }: Ecriture): AsyncGenerator<string> {
  await fixerEcriture(trx)
  const entete = await enTete(trx, tables)
  yield enLigne(entete)
  let faites = 0
  for (const table of tables) {
    yield enLigne(table)
    const somme = nouvelleSomme()
    for await (const lignes of lireTable(trx, table)) {
      for (const ligne of lignes) somme.ajouter(ligne)
      yield `${lignes.join('\n')}\n`
      faites += lignes.length
      suivre(faites, entete.lignes)
    }
    const bilan = somme.bilan(table.table)
    faits.push(bilan)
    yield enLigne({ fin_de: bilan.table, lignes: bilan.lignes, empreinte: bilan.empreinte })
  }
  for (const sequence of await listerSequences(trx)) yield enLigne(sequence)
  yield enLigne({ fin: FORMAT, lignes: faites } satisfies Fin)
}

const enTete = async (trx: Base, tables: readonly Table[]): Promise<Entete> => {
  let lignes = 0
  for (const table of tables) lignes += await compterLignes(trx, table)
  return { format: FORMAT, migrations: [...(await lireAppliquees(trx))], lignes }
}

const enLigne = (valeur: object): string => `${JSON.stringify(valeur)}\n`
