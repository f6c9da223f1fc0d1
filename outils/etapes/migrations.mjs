import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { racine } from '../racine.mjs'

const sortie = join(racine, 'src/server/base/genere')
const NOM = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.sql$/

/** The modules' `server/migrations/*.sql` → one list, in the order of their dates: the built program carries them. */
export const etapeMigrations = {
  nom: 'migrations',
  faire: async () => {
    const texte = rediger(rassembler(racine))
    const fichier = join(sortie, 'migrations.js')
    if (existsSync(fichier) && readFileSync(fichier, 'utf8') === texte) return 'a-jour'
    mkdirSync(sortie, { recursive: true })
    writeFileSync(fichier, texte)
    writeFileSync(
      join(sortie, 'migrations.d.ts'),
      `import type { Migration } from '../migrer.ts'\nexport declare const migrations: readonly Migration[]\n`
    )
    return 'rassemblées'
  }
}

/** Read from a folder that looks like the project. */
export const rassembler = dossier => {
  const fichiers = globSync('src/modules/*/server/migrations/*', { cwd: dossier })
  const migrations = fichiers.map(chemin => {
    const nom = basename(chemin)
    if (!NOM.test(nom)) throw new Error(`${chemin} : nommez une migration AAAA-MM-JJ-nom.sql`)
    // The same on every machine, whatever git did to the ends of lines.
    const texte = readFileSync(join(dossier, chemin), 'utf8').replaceAll('\r\n', '\n')
    const empreinte = createHash('sha256').update(texte).digest('hex')
    return { nom: basename(nom, '.sql'), empreinte, texte }
  })
  migrations.sort((a, b) => (a.nom < b.nom ? -1 : 1))
  const double = migrations.find(({ nom }, rang) => migrations[rang + 1]?.nom === nom)
  if (double) throw new Error(`Deux migrations s’appellent ${double.nom} : renommez la plus récente.`)
  return migrations
}

const rediger = migrations => `export const migrations = ${JSON.stringify(migrations, null, 1)}\n`
