import type { IndexCommunes } from './indexer-communes.ts'
import { indices } from './indices.ts'
import { type Lecture, lecturesDe, lecturesDeSecours } from './lectures.ts'
import { parLeCode } from './par-le-code.ts'
import { parLeNom } from './par-le-nom.ts'
import type { Proposition } from './proposition.ts'
import { chercherReperes, type IndexReperes } from './reperes.ts'
import { secteurDe } from './secteur.ts'

/** What helps to choose between homonyms, and how many answers are wanted. */
export type Reglages = {
  /** The territory's own département (`RELAIS_DEPARTEMENT`): its communes come first when names are alike. */
  readonly departement?: string | null
  readonly auPlus?: number
  /** Places known by their name, searched with the communes. */
  readonly reperes?: IndexReperes | null
}

/** Under this, the name is another one. */
const RESSEMBLANCE_MIN = 0.6
/** Under this, nothing of what was typed was really understood. */
const COMPRIS = 0.75

/** Answers to « Où êtes-vous ? », the likeliest first; none when nothing resembles. Never throws. */
export const chercherOu = (
  index: IndexCommunes,
  saisie: string,
  { departement = null, auPlus = 8, reperes = null }: Reglages = {}
): readonly Proposition[] => {
  const lectures = lecturesDe(saisie, index)
  const [simple] = lectures
  if (simple === undefined) return []
  const proposer = (lecture: Lecture) => [
    ...proposerCommunes(index, lecture, departement),
    ...(reperes === null ? [] : chercherReperes(reperes, lecture, { departement, ecouter: index.ecouter }))
  ]
  const premieres = lectures.flatMap(proposer)
  const comprise = premieres.some(({ ressemblance, note }) => Math.min(ressemblance, note) >= COMPRIS)
  const toutes = comprise ? premieres : [...premieres, ...lecturesDeSecours(simple).flatMap(proposer)]
  const secteur = simple.mots.length === 0 ? secteurDe(index, simple.codePostal) : null
  return secteur === null ? classer(toutes, auPlus) : [...classer(toutes, auPlus - 1), secteur]
}

const proposerCommunes = (
  index: IndexCommunes,
  lecture: Lecture,
  departement: string | null
): readonly Proposition[] => {
  const trouvees =
    lecture.mots.length === 0 ? parLeCode(index, lecture) : parLeNom(index, lecture, departement)
  return trouvees.map(({ entree, ressemblance: brute }) => {
    const { sorte, nom, commune, codesPostaux, position } = entree
    const ressemblance = lecture.confiance * brute
    const note = ressemblance + entree.vraisemblance + indices(entree, lecture, departement)
    return { sorte, nom, commune, codesPostaux, position, ressemblance, note }
  })
}

const classer = (propositions: readonly Proposition[], auPlus: number): readonly Proposition[] => {
  const parIdentite = new Map<string, Proposition>()
  for (const proposition of propositions) {
    const identite = identiteDe(proposition)
    if (proposition.ressemblance < RESSEMBLANCE_MIN) continue
    if (proposition.note > (parIdentite.get(identite)?.note ?? 0)) parIdentite.set(identite, proposition)
  }
  return [...parIdentite.values()].sort((a, b) => b.note - a.note).slice(0, auPlus)
}

/** A former commune and its heir are one answer; an arrondissement is not its city. */
const identiteDe = ({ sorte, nom, commune }: Proposition): string =>
  sorte === 'arrondissement' || sorte === 'repere' ? `${commune.codeInsee} ${nom}` : commune.codeInsee
