import type { Ligne } from '../src/server/lignes.ts'

/** One JSON object of the input, or why there is none at this line. */
export type Objet = { readonly ligne: number } & ({ readonly json: object } | { readonly refus: string })

type Texte = Extract<Ligne, { texte: string }>
/** Lines of an object that is not closed yet. */
type Attente = { readonly lignes: Texte[]; profondeur: number; taille: number }

const CARACTERES_AU_PLUS = 1_000_000
const PAS_FERME = 'Cet objet n’est pas fermé : il manque une accolade ou un crochet.'

/**
 * One object per line, or objects written over several lines.
 * A line that opens more than it closes waits for the next ones, until a whole household shows that it was only cut.
 */
export async function* lireObjets(lignes: AsyncIterable<Ligne>): AsyncGenerator<Objet> {
  let attente: Attente | null = null
  let rendus = 0
  for await (const ligne of lignes) {
    if ('texte' in ligne && ligne.texte === '') continue
    const avant: readonly Objet[] = attente !== null && coupe(ligne) ? abandonner(attente.lignes) : []
    if (avant.length > 0) attente = null
    yield* avant
    const suite: Suite = ajouter(attente, ligne)
    yield* suite.objets
    attente = suite.attente
    rendus += avant.length + suite.objets.length
  }
  // Alone in the input, an unfinished object is one mistake; after others, each of its lines was one household.
  if (attente !== null) yield* abandonner(rendus === 0 ? attente.lignes.slice(0, 1) : attente.lignes)
}

type Suite = { readonly attente: Attente | null; readonly objets: readonly Objet[] }

const ajouter = (attente: Attente | null, ligne: Ligne): Suite => {
  if (estIllisible(ligne)) return { attente: null, objets: [{ ligne: ligne.numero, refus: ligne.refus }] }
  const suite = poursuivre(attente, ligne)
  if (suite.taille > CARACTERES_AU_PLUS) return { attente: null, objets: abandonner(suite.lignes) }
  return suite.profondeur > 0
    ? { attente: suite, objets: [] }
    : { attente: null, objets: [analyser(suite.lignes)] }
}

/** A line that cannot be the rest of an object. */
const coupe = (ligne: Ligne): boolean => estIllisible(ligne) || estFoyer(ligne.texte)

const estIllisible = (ligne: Ligne): ligne is Extract<Ligne, { refus: string }> => 'refus' in ligne

const poursuivre = (attente: Attente | null, ligne: Texte): Attente => {
  const { lignes, profondeur, taille } = attente ?? { lignes: [], profondeur: 0, taille: 0 }
  lignes.push(ligne)
  return { lignes, profondeur: profondeur + profondeurDe(ligne.texte), taille: taille + ligne.texte.length }
}

/** Brackets opened and not closed. A line cut inside quotes never goes on at the next one: it counts as closed. */
const profondeurDe = (texte: string): number => {
  let profondeur = 0
  let entreGuillemets = false
  for (let i = 0; i < texte.length; i++) {
    const signe = texte[i]
    if (signe === '"') entreGuillemets = !entreGuillemets
    else if (entreGuillemets && signe === '\\') i++
    else if (!entreGuillemets) profondeur += PROFONDEUR[signe ?? ''] ?? 0
  }
  return entreGuillemets ? Number.NEGATIVE_INFINITY : profondeur
}

const PROFONDEUR: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** A line that is a household by itself, and so no part of another. */
const estFoyer = (texte: string): boolean => {
  if (!texte.startsWith('{') || !texte.endsWith('}')) return false
  const lu = lireJson(texte)
  return 'json' in lu && ('personnes' in lu.json || 'schema' in lu.json)
}

const analyser = (lignes: readonly Texte[]): Objet => {
  const ligne = lignes[0]?.numero ?? 0
  return { ligne, ...lireJson(lignes.map(({ texte }) => texte).join('\n')) }
}

const abandonner = (lignes: readonly Texte[]): readonly Objet[] =>
  lignes.map(({ numero }) => ({ ligne: numero, refus: PAS_FERME }))

const lireJson = (texte: string): { readonly json: object } | { readonly refus: string } => {
  try {
    const json: unknown = JSON.parse(texte)
    if (Array.isArray(json)) return { refus: 'Écrivez un objet par ligne, sans crochets autour.' }
    return typeof json === 'object' && json !== null
      ? { json }
      : { refus: 'Écrivez un objet : {"schema":"situation/1",…}.' }
  } catch (erreur) {
    return { refus: `Ce n’est pas du JSON${endroit(erreur)}. Vérifiez guillemets, virgules et accolades.` }
  }
}

/** Where the reader stopped, when it says so. */
const endroit = (erreur: unknown): string => {
  const position = erreur instanceof Error ? erreur.message.match(/position (\d+)/)?.[1] : undefined
  return position === undefined ? '' : ` (vers le caractère ${Number(position) + 1})`
}
