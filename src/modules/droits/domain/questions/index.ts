import type { IdQuestion } from '../reponses.ts'
import { activite } from './activite.ts'
import { argent } from './argent.ts'
import { autonomie } from './autonomie.ts'
import { expire } from './expire.ts'
import { foyer } from './foyer.ts'
import { inapte } from './inapte.ts'
import { lieu } from './lieu.ts'
import { logement } from './logement.ts'
import { naissance } from './naissance.ts'
import { naissanceComplete } from './naissance-complete.ts'
import { papiers } from './papiers.ts'
import { parentSeul } from './parent-seul.ts'
import type { Question } from './question.ts'
import { recus } from './recus.ts'
import { sante } from './sante.ts'
import { titre } from './titre.ts'
import { travailJeune } from './travail-jeune.ts'

/**
 * Every question, in the order they are asked: the core first, then by what they decide.
 * `activite` comes before `argent`, because who is presumed to have the right is never asked for figures.
 */
export const QUESTIONS = [
  naissance,
  lieu,
  papiers,
  foyer,
  recus,
  expire,
  activite,
  naissanceComplete,
  autonomie,
  argent,
  logement,
  titre,
  parentSeul,
  travailJeune,
  inapte,
  sante
] as const

/** Finds a question by its id; the answer's type is the question's own affair. */
export const questionDe = (id: IdQuestion): Question => {
  const trouvee = QUESTIONS.find(q => q.id === id)
  if (trouvee === undefined) throw new Error(`No question « ${id} »`)
  return trouvee as unknown as Question
}
