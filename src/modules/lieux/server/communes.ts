import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { duProjet } from '#server/racine'
import { lireCommunes } from '../domain/communes/lire-communes.ts'
import type { Repertoire } from '../domain/communes/repertoire.ts'

let repertoire: Repertoire | undefined

/** Every commune of France, read from `donnees/` the first time it is asked for (about 100 ms), then kept. */
export const communesDeFrance = (): Repertoire => {
  repertoire ??= lireCommunes(texteDesCommunes())
  return repertoire
}

/** The file itself, to be cut by `extraireDepartement`. */
export const texteDesCommunes = (): string =>
  gunzipSync(readFileSync(duProjet('donnees/communes/communes-cog2026.csv.gz'))).toString('utf8')
