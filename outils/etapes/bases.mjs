import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { racine } from '../racine.mjs'
import { rassembler } from './migrations.mjs'

const executer = promisify(execFile)
const dist = join(racine, 'dist')

/** For the tests, which need no database of a first start. */
export const faireBaseVide = () => etapeBaseVide.faire(console.log)

/** A database without a table: the ten seconds that PostgreSQL takes to make one, once per version of it. */
const etapeBaseVide = {
  nom: 'base vide',
  faire: annoncer => siNouvelle('base-vide', empreinteDe([]), annoncer)
}

/** The database of a first start: its tables, and the places of the demonstration. Copied in a second. */
const etapeBaseDeDepart = {
  nom: 'base de départ',
  faire: async annoncer => {
    const { semences } = await import('../../src/semences.ts')
    const sources = ['src/semences.ts', ...semences.flatMap(({ sources }) => sources)]
    return siNouvelle('base-de-depart', empreinteDe(sources, rassembler(racine)), annoncer)
  }
}

/** In this order: the second starts from the first. */
export const etapesBases = [etapeBaseVide, etapeBaseDeDepart]

const siNouvelle = async (nom, empreinte, annoncer) => {
  const temoin = join(dist, `${nom}.empreinte`)
  if (existsSync(temoin) && readFileSync(temoin, 'utf8') === empreinte) return 'a-jour'
  rmSync(temoin, { force: true })
  annoncer(`${nom.replaceAll('-', ' ')} : une dizaine de secondes, cette fois seulement…`)
  // Apart: a database weighs 300 MB of memory, and `npm start` goes on in this process.
  const fabriquer = [join(racine, 'outils/fabriquer-base.mjs'), nom]
  await executer(process.execPath, fabriquer, { cwd: racine }).catch(({ stderr }) => {
    throw new Error(`La ${nom.replaceAll('-', ' ')} n’a pas pu être faite : ${stderr.trim()}`)
  })
  writeFileSync(temoin, empreinte)
  return 'faite'
}

const FABRIQUE = ['src/server/base/pglite.ts', 'outils/fabriquer-base.mjs']

const empreinteDe = (chemins, migrations = []) => {
  const somme = createHash('sha256').update(versionPglite())
  for (const { empreinte } of migrations) somme.update(empreinte)
  for (const fichier of [...FABRIQUE, ...chemins].flatMap(fichiersDe))
    somme.update(fichier).update(readFileSync(join(racine, fichier)))
  return somme.digest('hex')
}

const fichiersDe = chemin =>
  statSync(join(racine, chemin)).isDirectory()
    ? globSync(`${chemin}/**/*.*`, { cwd: racine, exclude: nom => nom.includes('.test.') }).sort()
    : [chemin]

const versionPglite = () =>
  JSON.parse(readFileSync(join(racine, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')).version
