import { QUESTIONS, questionDe } from './questions/index.ts'
import type { Etat, Question } from './questions/question.ts'
import { AUCUNE_REPONSE, type IdQuestion, type Reponses, recoit } from './reponses.ts'
import type { Resultat, Savoir } from './resultat.ts'
import { resultats } from './resultats.ts'
import type { Situation } from './situation.ts'
import { versSituations } from './vers-situation/index.ts'

/** Nobody is asked more; what is still open then is « à vérifier ». */
export const QUESTIONS_AU_PLUS = 9

/** Where a person stands: what they answered that counts, and what comes next. */
export type Parcours = {
  readonly faites: readonly IdQuestion[]
  /** null: time for the result. */
  readonly suivante: IdQuestion | null
  /** The answers of the questions of this path only: a changed mind leaves nothing behind. */
  readonly reponses: Reponses
  /** For the progress: how many questions this path may have in all. */
  readonly auPlus: number
}

/** Walks the questions from the first; the same answers always give the same path. */
export const parcours = (reponses: Reponses, savoir: Savoir): Parcours => {
  let utiles = AUCUNE_REPONSE
  let ici = etat(utiles, savoir)
  const faites: IdQuestion[] = []
  for (const { id } of QUESTIONS) {
    if (faites.length === QUESTIONS_AU_PLUS || estFini(utiles)) break
    if (!questionDe(id).estPosee(ici)) continue
    if (reponses[id] === undefined)
      return { faites, suivante: id, reponses: utiles, auPlus: QUESTIONS_AU_PLUS }
    faites.push(id)
    utiles = { ...utiles, [id]: reponses[id] }
    ici = etat(utiles, savoir)
  }
  return { faites, suivante: null, reponses: utiles, auPlus: Math.max(faites.length, 1) }
}

/** The next question to ask, or null when the result can be shown. */
export const prochaineQuestion = (reponses: Reponses, savoir: Savoir): Question | null => {
  const { suivante } = parcours(reponses, savoir)
  return suivante === null ? null : questionDe(suivante)
}

/** The questions of this path in order, the one to ask now last: their ranks can be their addresses. */
export const chemin = (reponses: Reponses, savoir: Savoir): readonly IdQuestion[] => {
  const { faites, suivante } = parcours(reponses, savoir)
  return suivante === null ? faites : [...faites, suivante]
}

/** The question before this one on the path; null on the first. */
export const questionPrecedente = (id: IdQuestion, reponses: Reponses, savoir: Savoir): IdQuestion | null => {
  const { faites } = parcours(reponses, savoir)
  const rang = faites.indexOf(id)
  return (rang === -1 ? faites.at(-1) : faites[rang - 1]) ?? null
}

/** What the rules say of these answers. */
export const resultatDe = (reponses: Reponses, savoir: Savoir): Resultat => {
  const { reponses: utiles } = parcours(reponses, savoir)
  return calculer(utiles, savoir).resultat
}

/** What helps already, whatever comes next: a « no » waits for the result, which gives its reason and its appeal. */
export const dejaSur = (reponses: Reponses, savoir: Savoir): DejaSur => {
  const { reponses: utiles } = parcours(reponses, savoir)
  const { ouverts, enAttendant } = resultats(calculer(utiles, savoir).resultat, utiles)
  return {
    ouverts: ouverts.map(({ id }) => id),
    enAttendant: utiles.papiers === undefined ? [] : enAttendant
  }
}

export type DejaSur = {
  /** Ids of the rights already open. */
  readonly ouverts: readonly string[]
  /** Contents that say where to be cared for meanwhile, once the question on papers is answered. */
  readonly enAttendant: readonly string[]
}

// RSA drawn: the CSS is free without looking at resources (CSS L861-2), and the rest is known to the Caf.
const estFini = (r: Reponses): boolean => recoit(r, 'rsa')

type Calcul = { readonly resultat: Resultat; readonly faits: readonly string[] }

// One Savoir lives as long as one request: what is remembered dies with it and belongs to one person.
const memoires = new WeakMap<Savoir, Map<string, Calcul>>()

const calculer = (reponses: Reponses, savoir: Savoir): Calcul => {
  const memoire = memoires.get(savoir) ?? new Map<string, Calcul>()
  memoires.set(savoir, memoire)
  const cle = JSON.stringify(reponses)
  const connu = memoire.get(cle)
  if (connu !== undefined) return connu
  const possibles = versSituations(reponses, savoir)
  const resultat = savoir.evaluer(possibles)
  const calcul = { resultat, faits: faitsUtiles(resultat, possibles[0]) }
  memoire.set(cle, calcul)
  return calcul
}

/** The core questions need no rules: nothing is evaluated before a question depends on it. */
const etat = (reponses: Reponses, savoir: Savoir): Etat => ({
  reponses,
  savoir,
  decide: fait => calculer(reponses, savoir).faits.some(chemin => fait.test(chemin)),
  ouvert: droit => calculer(reponses, savoir).resultat.droits[droit]?.statut === 'ouvert'
})

/** Facts that may still change a right not yet drawn, or the form of the CSS. */
const faitsUtiles = (resultat: Resultat, modele: Situation | undefined): readonly string[] => {
  const manques = Object.values(resultat.droits).flatMap(d => (d.percu === true ? [] : (d.manque ?? [])))
  return [...new Set(manques)].map(chemin => nommer(chemin, modele))
}

/** `personnes[0].revenus[1].net` → `personnes[0].revenus.aide_proches`: a line by what it is, not by its rank. */
const nommer = (chemin: string, modele: Situation | undefined): string =>
  chemin.replace(
    /^(?:personnes\[(\d+)\]\.)?(revenus|prestations_percues)\[(\d+)\].*$/,
    (entier, rang: string | undefined, liste: 'revenus' | 'prestations_percues', ligne: string) => {
      const porteur = rang === undefined ? modele : modele?.personnes[Number(rang)]
      const lignes = (porteur as Record<string, unknown> | undefined)?.[liste]
      const nature = Array.isArray(lignes) ? lignes[Number(ligne)]?.nature : undefined
      return nature === undefined
        ? entier
        : `${rang === undefined ? '' : `personnes[${rang}].`}${liste}.${nature}`
    }
  )
