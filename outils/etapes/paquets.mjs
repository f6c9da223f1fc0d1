import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'

const dist = join(racine, 'dist')
const navigateur = join(racine, 'src/navigateur')
const sources = ['src', 'cli', 'moteur', 'contenus', 'donnees', 'package-lock.json', 'outils'].map(nom =>
  join(racine, nom)
)
const commun = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  loader: { '.css': 'text' },
  logLevel: 'warning',
  absWorkingDir: racine
}

const construire = async options => {
  const esbuild = await import('esbuild')
  await esbuild.build({ ...commun, ...options })
  // Else its own process would live as long as the server that `npm start` runs after the build.
  await esbuild.stop()
}

const pourNode = {
  outdir: dist,
  platform: 'node',
  target: 'node24',
  // The one reads its WebAssembly beside itself, the other asks for modules while it runs: loaded at the first query.
  external: ['@electric-sql/pglite', '@fastify/busboy', 'pg', 'yaml'],
  sourcemap: 'linked'
}

/**
 * src/serveur.ts → one file, libraries included: a shorter cold start. cli/relais.ts → one file per command that
 * loads much, for the same reason: « simuler » does not wait for the places.
 */
export const etapePaquetsServeur = {
  nom: 'serveur et commande',
  faire: async () => {
    const entrees = {
      serveur: 'src/serveur.ts',
      relais: 'cli/relais.ts',
      'ouvrier-detection': 'src/modules/detection/server/fichier/ouvrier.ts'
    }
    const presentes = Object.entries(entrees).filter(([, chemin]) => existsSync(join(racine, chemin)))
    if (presentes.every(([nom]) => estAJour(join(dist, `${nom}.js`), sources))) return 'a-jour'
    for (const [nom, chemin] of presentes) {
      const morceaux = nom === 'relais' ? { splitting: true, chunkNames: 'relais/[hash]' } : {}
      if (nom === 'relais') rmSync(join(dist, 'relais'), { recursive: true, force: true })
      await construire({ ...pourNode, ...morceaux, entryPoints: { [nom]: chemin } })
    }
    return presentes.map(([nom]) => nom).join(', ')
  }
}

/** src/navigateur/*.ts → dist/public/, for browsers. */
export const etapePaquetsNavigateur = {
  nom: 'navigateur',
  faire: async () => {
    const entrees = existsSync(navigateur)
      ? readdirSync(navigateur).filter(nom => /^[a-z-]+\.ts$/.test(nom))
      : []
    if (entrees.length === 0) return 'pas encore de script'
    const sortie = join(dist, 'public')
    const cible = nom => join(sortie, `${basename(nom, '.ts')}.js`)
    if (entrees.every(nom => estAJour(cible(nom), sources))) return 'a-jour'
    mkdirSync(sortie, { recursive: true })
    await construire({
      entryPoints: entrees.map(nom => join(navigateur, nom)),
      outdir: sortie,
      // Without the words of the pages that only a server answers.
      alias: { '#messages': join(racine, 'src/messages/navigateur.js') },
      platform: 'browser',
      target: ['es2022'],
      minify: true
    })
    comprimer(sortie)
    return entrees.join(', ')
  }
}

/** Compressed once here, at the best quality, rather than for each reader. */
const comprimer = dossier => {
  for (const nom of readdirSync(dossier).filter(nom => nom.endsWith('.js'))) {
    const clair = readFileSync(join(dossier, nom))
    writeFileSync(join(dossier, `${nom}.br`), brotliCompressSync(clair))
    writeFileSync(join(dossier, `${nom}.gz`), gzipSync(clair, { level: 9 }))
  }
}
