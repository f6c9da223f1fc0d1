// Makes dist/base-vide or dist/base-de-depart; a process of its own, called by outils/etapes/bases.mjs.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { semences } from '../src/semences.ts'
import { migrations } from '../src/server/base/genere/migrations.js'
import { migrer } from '../src/server/base/migrer.ts'
import { surPglite } from '../src/server/base/ouvrir.ts'
import { ouvrirPglite } from '../src/server/base/pglite.ts'
import { racine } from './racine.mjs'
import { remplacerDossier } from './remplacer-dossier.mjs'

const [nom] = process.argv.slice(2)
const dist = join(racine, 'dist')
const brouillon = join(dist, `${nom}.${process.pid}`)

const semer = async base => {
  const migrees = await migrer(base, migrations)
  if (!migrees.ok) throw new Error(migrees.error)
  for (const { semer } of semences) await semer(base)
}

/** Nobody here makes another database: its two models are two thirds of what each start would copy. */
const alleger = async pglite => {
  for (const modele of ['template1', 'template0']) {
    await pglite.exec(
      `update pg_database set datistemplate = false, datallowconn = true where datname = '${modele}'`
    )
    await pglite.exec(`drop database ${modele}`)
  }
}

mkdirSync(dist, { recursive: true })
try {
  if (nom === 'base-de-depart') cpSync(join(dist, 'base-vide'), brouillon, { recursive: true })
  const pglite = await ouvrirPglite(brouillon, { durable: false })
  const base = surPglite(pglite)
  if (nom === 'base-de-depart') await semer(base)
  else await alleger(pglite)
  // Nothing does it later: the embedded database has no housekeeper.
  await pglite.exec('vacuum analyze')
  // Closes as after any day: nothing is left to replay at the next opening.
  await base.destroy()
  if (!pglite.closed) await pglite.close()
  remplacerDossier(brouillon, join(dist, nom))
} catch (erreur) {
  // The stack of a bundled library is a page of its code.
  console.error(erreur.message)
  process.exitCode = 1
} finally {
  rmSync(brouillon, { recursive: true, force: true })
}
