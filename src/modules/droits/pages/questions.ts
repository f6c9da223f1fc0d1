import { ok, type Result, refus } from '#shared/result'
import {
  type Formulaire,
  type IdQuestion,
  type Parcours,
  parcours,
  questionDe,
  type Reponses,
  type Savoir
} from '../index.ts'
import type { VueQuestion } from './question.tsx'

/** Where a question is, or was, on the path. */
export const adresseDuRang = (rang: number): string => `/droits/questions/${rang}`

/** Where the person stands, and the page to go to. */
export const pasDe = (
  reponses: Reponses,
  savoir: Savoir
): { readonly parcours: Parcours; readonly adresse: string } => {
  const trouve = parcours(reponses, savoir)
  const adresse = trouve.suivante === null ? '/droits/resultats' : adresseDuRang(trouve.faites.length + 1)
  return { parcours: trouve, adresse }
}

const chemin = ({ faites, suivante }: Parcours): readonly IdQuestion[] =>
  suivante === null ? faites : [...faites, suivante]

/** The question of this rank with what was answered before; nothing when the path has no such question now. */
export const vueDe = (rang: number, reponses: Reponses, savoir: Savoir): VueQuestion | undefined => {
  const trouve = parcours(reponses, savoir)
  const id = chemin(trouve)[rang - 1]
  if (id === undefined) return undefined
  const avant = reponsesAvant(rang, trouve)
  const question = questionDe(id)
  const reponse = trouve.reponses[id]
  const tape = reponse === undefined ? {} : question.remplir(reponse, avant, savoir)
  return {
    cle: question.cle(avant),
    delicate: question.delicate,
    champs: question.champs(avant, savoir, tape),
    rang,
    auPlus: trouve.auPlus,
    tape,
    erreurs: []
  }
}

/** What was known when a question was asked: going back shows the same choices. */
export const reponsesAvant = (
  rang: number,
  { faites, reponses }: Pick<Parcours, 'faites' | 'reponses'>
): Reponses => {
  const gardees = faites.slice(0, rang - 1).map(id => [id, reponses[id]])
  return { v: 1, ...Object.fromEntries(gardees) }
}

/** The answers with this one in, or the same page with what was typed; nothing when no such question is asked. */
export const repondre = (
  rang: number,
  tape: Formulaire,
  reponses: Reponses,
  savoir: Savoir
): Result<Reponses, VueQuestion> | undefined => {
  const vue = vueDe(rang, reponses, savoir)
  if (vue === undefined) return undefined
  const trouve = parcours(reponses, savoir)
  const id = chemin(trouve)[rang - 1] as IdQuestion
  const avant = reponsesAvant(rang, trouve)
  const lu = questionDe(id).lire(tape, avant, savoir)
  if (lu.ok) return ok({ ...reponses, [id]: lu.value })
  return refus({ ...vue, champs: questionDe(id).champs(avant, savoir, tape), tape, erreurs: lu.error })
}

/** The page after an answer: the next of the path, or, from a correction (`rang` null), what is not answered yet. */
export const suiteApres = (rang: number | null, reponses: Reponses, savoir: Savoir): string => {
  const pas = pasDe(reponses, savoir)
  return rang !== null && rang < pas.parcours.faites.length ? adresseDuRang(rang + 1) : pas.adresse
}
