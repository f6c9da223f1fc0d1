// Reads the content files of a shelf. Used at build time and by the tests, never while serving.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { FORMES, type Rayon } from './formes.ts'

export interface Contenu<R extends Rayon> {
  readonly fichier: string
  readonly entete: v.InferOutput<(typeof FORMES)[R]>
  /** Markdown, without the front matter. */
  readonly corps: string
}

const ENTETE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** Splits a file into its front matter (not yet checked) and its Markdown body. */
const separerEntete = (texte: string, fichier: string): { entete: unknown; corps: string } => {
  const trouve = ENTETE.exec(texte)
  if (trouve === null) throw new Error(`${fichier} : pas d’en-tête entre deux lignes « --- ».`)
  // Dates stay « AAAA-MM-JJ » strings: YAML 1.2 core has no date type.
  return { entete: parse(trouve[1] ?? ''), corps: (trouve[2] ?? '').trim() }
}

/** Reads one file and checks it against the shape of its shelf; throws with the file and the field. */
const lireContenu = <R extends Rayon>(rayon: R, fichier: string): Contenu<R> => {
  const { entete, corps } = separerEntete(readFileSync(fichier, 'utf8'), fichier)
  const verifie = v.safeParse(FORMES[rayon], entete)
  if (!verifie.success) {
    const fautes = verifie.issues.map(faute => `${v.getDotPath(faute) ?? 'en-tête'} : ${faute.message}`)
    throw new Error(`${fichier} : ${fautes.join(' ; ')}`)
  }
  return { fichier, entete: verifie.output as v.InferOutput<(typeof FORMES)[R]>, corps }
}

/** All the files of a shelf, in the order of their names. */
export const lireRayon = <R extends Rayon>(dossier: string, rayon: R): readonly Contenu<R>[] =>
  readdirSync(join(dossier, rayon))
    .filter(nom => nom.endsWith('.md'))
    .toSorted()
    .map(nom => lireContenu(rayon, join(dossier, rayon, nom)))
