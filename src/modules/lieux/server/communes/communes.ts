import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { duProjet } from '#server/racine'
import { lireCommunes } from '../../domain/communes/lire-communes.ts'
import type { Repertoire } from '../../domain/communes/repertoire.ts'

let repertoire: Repertoire | undefined

/** Every commune of France, read from `donnees/` the first time it is asked for (about 100 ms), then kept. */
export const communesDeFrance = (): Repertoire => {
  repertoire ??= lireCommunes(texteDesCommunes())
  return repertoire
}

/** The lines of all communes, then those of the names they had since 1943: to be cut by `extraireDepartement`. */
export const texteDesCommunes = (): string => {
  const [, ...anciensNoms] = lireTexte('anciens-noms.csv.gz').split('\n')
  return lireTexte('communes-cog2026.csv.gz') + anciensNoms.join('\n')
}

const lireTexte = (fichier: string): string =>
  gunzipSync(readFileSync(duProjet(`donnees/communes/${fichier}`))).toString('utf8')
