/** What a browser downloads to answer by itself: engine, rules, sentences; not the pages. */

import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, stop } from 'esbuild'
import { rapporter } from './mesures/rapport.ts'

const racine = fileURLToPath(new URL('..', import.meta.url))

const empaqueter = async (contenu: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    stdin: { contents: contenu, resolveDir: racine },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['es2022']
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

const ko = (octets: Uint8Array): number => octets.length / 1000
const MOTEUR = `export { evaluer, evaluerScenarios, expliquer } from 'moteur/execution'`
const REGLES = `export { regles } from './src/modules/droits/genere/regles-navigateur.js'`

const ensemble = await empaqueter(`${MOTEUR}\n${REGLES}`)
const moteur = await empaqueter(MOTEUR)
const regles = await empaqueter(REGLES)
await stop()

rapporter({
  nom: 'moteur, règles et phrases, pour un navigateur',
  valeur: ko(brotliCompressSync(ensemble)),
  unite: 'ko brotli',
  auPlus: 25,
  details: {
    'moteur seul (ko brotli)': ko(brotliCompressSync(moteur)),
    'règles et phrases seules (ko brotli)': ko(brotliCompressSync(regles)),
    'ensemble (ko gzip)': ko(gzipSync(ensemble, { level: 9 })),
    'ensemble, non compressé (ko)': ko(ensemble)
  }
})
