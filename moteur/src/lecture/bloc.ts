import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml'
import type { Lieu } from '../arbre/arbre.ts'
import { normaliser } from './analyser.ts'
import type { Journal } from './journal.ts'

export type Champ = { readonly lieu: Lieu; readonly bloc: Bloc }
export type Table = {
  readonly forme: 'table'
  readonly lieu: Lieu
  readonly champs: ReadonlyMap<string, Champ>
}
export type Texte = {
  readonly forme: 'texte'
  readonly lieu: Lieu
  readonly texte: string
  /** Written between apostrophes: YAML takes them away, yet in a formula they make a choice. */
  readonly apostrophes: boolean
}

/** What YAML says, reduced to three shapes that all know their line. */
export type Bloc =
  | Table
  | Texte
  | { readonly forme: 'liste'; readonly lieu: Lieu; readonly elements: readonly Bloc[] }
  | { readonly forme: 'vide'; readonly lieu: Lieu }

type Source = { readonly fichier: string; readonly lignes: LineCounter; readonly journal: Journal }

/** A YAML file as one table; its faults go to the journal. */
export function ouvrir(fichier: string, texte: string, journal: Journal): Table {
  const lignes = new LineCounter()
  const document = parseDocument(texte, { lineCounter: lignes })
  const source = { fichier, lignes, journal }
  for (const erreur of document.errors)
    journal.refuser(lieuEn(source, erreur.pos[0]), traduire(erreur.code, erreur.message))
  const bloc = document.contents === null ? null : convertir(document.contents, source)
  if (bloc !== null && bloc.forme === 'table') return bloc
  if (bloc !== null && document.errors.length === 0)
    journal.refuser(bloc.lieu, 'Un fichier de règles est une suite de « nom: » suivis de leur contenu.')
  return { forme: 'table', lieu: { fichier, ligne: 1 }, champs: new Map() }
}

function convertir(noeud: Node, source: Source): Bloc {
  const lieu = lieuEn(source, noeud.range?.[0] ?? 0)
  if (isMap(noeud))
    return {
      forme: 'table',
      lieu,
      champs: new Map(noeud.items.map(paire => champ(paire.key, paire.value, lieu, source)))
    }
  if (isSeq(noeud))
    return { forme: 'liste', lieu, elements: noeud.items.map(element => convertir(element as Node, source)) }
  if (isAlias(noeud))
    source.journal.refuser(lieu, 'Les renvois « *… » de YAML ne sont pas admis : écrivez la valeur.')
  if (!isScalar(noeud) || noeud.value === null) return { forme: 'vide', lieu }
  // The source, not the value: `0.50`, `2026-04-01` and `oui` must reach us as written.
  const texte = noeud.type === Scalar.PLAIN ? (noeud.source ?? String(noeud.value)) : String(noeud.value)
  return {
    forme: 'texte',
    lieu,
    texte: texte.replace(/\s+/g, ' ').trim(),
    apostrophes: noeud.type === Scalar.QUOTE_SINGLE
  }
}

function champ(cle: unknown, valeur: unknown, parent: Lieu, source: Source): readonly [string, Champ] {
  const lieu = isScalar(cle) ? lieuEn(source, cle.range?.[0] ?? 0) : parent
  const bloc: Bloc = valeur === null ? { forme: 'vide', lieu } : convertir(valeur as Node, source)
  return [normaliser(isScalar(cle) ? String(cle.source ?? cle.value) : ''), { lieu, bloc }]
}

function lieuEn(source: Source, position: number): Lieu {
  return { fichier: source.fichier, ligne: source.lignes.linePos(position).line }
}

function traduire(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Ce nom est écrit deux fois au même endroit.'
  if (code === 'TAB_AS_INDENT') return 'Une tabulation décale cette ligne : mettez des espaces.'
  if (code === 'BAD_INDENT') return 'Cette ligne est mal décalée par rapport à la précédente.'
  return `Cette ligne n'est pas du YAML lisible (${message.split('\n')[0] ?? code}).`
}
