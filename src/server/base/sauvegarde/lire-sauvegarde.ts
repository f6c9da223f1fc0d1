import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Entete, type Fin, lireEntete, lireRepere, type Repere } from './format.ts'

/** The file is not what it should be: `message` is a French sentence. */
export class SauvegardeIllisible extends Error {
  override readonly name = 'SauvegardeIllisible'
}

/** What a backup says, in its order: its heading, then tables, each with its rows (still JSON), then sequences. */
export type Morceau = string | Entete | Exclude<Repere, Fin>

/** Reads a backup piece by piece, in constant memory; throws when it is cut, damaged, or no backup. */
export async function* lireSauvegarde(fichier: string): AsyncGenerator<Morceau> {
  let fin: Fin | undefined
  let lues = 0
  let rang = 0
  for await (const ligne of lireLignes(fichier)) {
    rang += 1
    if (fin !== undefined) throw new SauvegardeIllisible(`${fichier} est abîmé : il continue après sa fin.`)
    const morceau = comprendre(fichier, ligne, rang)
    if (typeof morceau === 'string') lues += 1
    if (typeof morceau !== 'string' && 'fin' in morceau) fin = morceau
    else yield morceau
  }
  if (rang === 0) throw new SauvegardeIllisible(`${fichier} est vide.`)
  if (fin === undefined || fin.lignes !== lues) throw new SauvegardeIllisible(COUPE(fichier))
}

const comprendre = (fichier: string, ligne: string, rang: number): string | Entete | Repere => {
  if (rang === 1) return enEntete(fichier, ligne)
  return ligne.startsWith('[') ? ligne : enRepere(fichier, ligne, rang)
}

const COUPE = (fichier: string) => `${fichier} est incomplet : la fin manque.`

const enEntete = (fichier: string, ligne: string): Entete => {
  const lu = lireEntete(enJson(ligne))
  if (lu.success) return lu.output
  throw new SauvegardeIllisible(`${fichier} n’est pas une sauvegarde que ce Relais sait lire.`)
}

const enRepere = (fichier: string, ligne: string, rang: number) => {
  const lu = lireRepere(enJson(ligne))
  if (lu.success) return lu.output
  throw new SauvegardeIllisible(`${fichier} est abîmé à la ligne ${rang}.`)
}

const enJson = (ligne: string): unknown => {
  try {
    return JSON.parse(ligne)
  } catch {
    return undefined
  }
}

async function* lireLignes(fichier: string): AsyncGenerator<string> {
  const texte = pipeline(createReadStream(fichier), createGunzip(), () => undefined).setEncoding('utf8')
  let restes: string[] = []
  try {
    for await (const morceau of texte) {
      const lignes = String(morceau).split('\n')
      const derniere = lignes.pop() ?? ''
      if (lignes.length > 0) {
        lignes[0] = restes.join('') + lignes[0]
        restes = []
        yield* lignes
      }
      restes.push(derniere)
    }
  } catch (erreur) {
    throw traduire(erreur, fichier)
  }
  if (restes.join('') !== '') throw new SauvegardeIllisible(COUPE(fichier))
}

const traduire = (erreur: unknown, fichier: string): unknown => {
  const code = erreur instanceof Error && 'code' in erreur ? String(erreur.code) : ''
  if (code === 'Z_BUF_ERROR') return new SauvegardeIllisible(COUPE(fichier))
  if (code === 'Z_DATA_ERROR')
    return new SauvegardeIllisible(`${fichier} n’est pas une sauvegarde, ou il est abîmé.`)
  if (code === 'ENOENT') return new SauvegardeIllisible(`${fichier} n’existe pas.`)
  if (code === 'EISDIR') return new SauvegardeIllisible(`${fichier} est un dossier.`)
  return code.startsWith('E') ? new SauvegardeIllisible(`${fichier} ne se lit pas (${code}).`) : erreur
}
