import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BaseIndisponible } from './base.ts'
import { ouvrirPglite } from './pglite.ts'
import { rendreDurable, synchroniser } from './rendre-durable.ts'

/**
 * Makes the folder of the embedded database when there is none: a copy of the ready-made one, in a second,
 * else a new one, in ten. Made aside, then named in one act: a program killed meanwhile leaves no half of a database.
 */
export const preparerDossier = async (dossier: string, modele: string): Promise<void> => {
  if (existsSync(join(dossier, 'PG_VERSION'))) return
  if (existsSync(dossier) && readdirSync(dossier).length > 0) {
    throw new BaseIndisponible(`Le dossier ${dossier} ne contient pas une base de Relais : videz-le.`)
  }
  const brouillon = `${dossier}.brouillon`
  rmSync(brouillon, { recursive: true, force: true })
  await remplir(brouillon, modele)
  chmodSync(brouillon, 0o700)
  await rendreDurable(brouillon)
  renameSync(brouillon, dossier)
  await synchroniser(dirname(dossier))
}

const remplir = async (brouillon: string, modele: string): Promise<void> => {
  if (existsSync(join(modele, 'PG_VERSION'))) cpSync(modele, brouillon, { recursive: true })
  else await (await ouvrirPglite(brouillon, { durable: false })).close()
}
