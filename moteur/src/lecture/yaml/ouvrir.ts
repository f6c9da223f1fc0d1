import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, Scalar } from 'yaml'
import type { Lieu } from '../../arbre/arbre.ts'
import type { Journal } from '../journal.ts'
import { normaliser } from '../mots/normaliser.ts'
import type { Bloc, Champ, Table } from './bloc.ts'
import { direFauteDeYaml } from './fautes-de-yaml.ts'

/** Twice the deepest rule met so far; what follows may go down without fear. */
const NIVEAUX = 20

type Source = {
  readonly journal: Journal
  readonly lieuEn: (position: number) => Lieu
}

/** A YAML file as one table; null when it cannot be read at all: its first fault is then the only one told. */
export function ouvrir(fichier: string, texte: string, journal: Journal): Table | null {
  const lignes = new LineCounter()
  const document = parseDocument(texte, { lineCounter: lignes, uniqueKeys: false })
  const source: Source = {
    journal,
    lieuEn: position => ({ fichier, ligne: Math.max(1, lignes.linePos(position).line) })
  }
  const [faute] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (faute !== undefined) return journal.refuser(source.lieuEn(faute.pos[0]), direFauteDeYaml(faute))
  if (document.contents === null) return { forme: 'table', lieu: { fichier, ligne: 1 }, champs: new Map() }
  const bloc = convertir(document.contents, source, NIVEAUX)
  if (bloc.forme === 'table') return bloc
  return journal.refuser(bloc.lieu, 'Un fichier de règles est une suite de « nom: » suivis de leur contenu.')
}

function convertir(noeud: unknown, source: Source, niveaux: number): Bloc {
  const lieu = source.lieuEn(debutDe(noeud))
  if (niveaux === 0) {
    source.journal.refuser(lieu, `Plus de ${NIVEAUX} niveaux : donnez un nom à une partie du calcul.`)
    return { forme: 'vide', lieu }
  }
  if (isMap(noeud)) return { forme: 'table', lieu, champs: lireChamps(noeud.items, source, niveaux - 1) }
  if (isSeq(noeud))
    return {
      forme: 'liste',
      lieu,
      elements: noeud.items.map(element => convertir(element, source, niveaux - 1))
    }
  if (isAlias(noeud))
    source.journal.refuser(lieu, 'Les renvois « *… » de YAML ne sont pas admis : écrivez la valeur.')
  return isScalar(noeud) && noeud.value !== null ? lireScalaire(noeud, lieu) : { forme: 'vide', lieu }
}

/** The source, not the value: `0.50`, `2026-04-01` and `oui` must reach us as written. */
function lireScalaire(scalaire: Scalar, lieu: Lieu): Bloc {
  const { type, value, source } = scalaire
  const texte = type === Scalar.PLAIN ? (source ?? String(value)) : String(value)
  return {
    forme: 'texte',
    lieu,
    texte: texte.replace(/\s+/g, ' ').trim(),
    apostrophes: type === Scalar.QUOTE_SINGLE
  }
}

function lireChamps(paires: readonly Pair[], source: Source, niveaux: number): ReadonlyMap<string, Champ> {
  const champs = new Map<string, Champ>()
  for (const { key, value } of paires) {
    const cle = isScalar(key) ? normaliser(String(key.source ?? key.value)) : ''
    const lieu = source.lieuEn(debutDe(key))
    const premier = champs.get(cle)
    if (premier !== undefined)
      source.journal.refuser(lieu, `« ${cle} » est déjà écrit au même endroit, ligne ${premier.lieu.ligne}.`)
    // Nothing after the colon: the fault is told on the line of the name.
    const bloc: Bloc = value === null ? { forme: 'vide', lieu } : convertir(value, source, niveaux)
    champs.set(cle, { lieu, bloc })
  }
  return champs
}

function debutDe(noeud: unknown): number {
  return isMap(noeud) || isSeq(noeud) || isScalar(noeud) || isAlias(noeud) ? (noeud.range?.[0] ?? 0) : 0
}
