import { expect, test } from 'vitest'
import { QUESTIONS, questionDe, type Reponses } from '#modules/droits'
import messages from '../messages/fr.json' with { type: 'json' }
import { LIMITES_QUESTIONS, relire } from './lisibilite.ts'

/** Households that make a question change its words. */
const FOYERS: readonly Reponses[] = (['oui', 'non'] as const).flatMap(conjoint =>
  [0, 2].map(enfants => ({ v: 1, foyer: { conjoint, enfants } }) as const)
)

/** The names under which the words of the questions go, the longest first: « naissance_complete », then « naissance ». */
const NOMS = [
  ...new Set(QUESTIONS.flatMap(({ id }) => [id, ...FOYERS.map(foyer => questionDe(id).cle(foyer))]))
].toSorted((a, b) => b.length - a.length)

const DEBUT = 'droits_question_'
/** Not the words of one question: the title of the tab of a delicate one. */
const COMMUN = 'droits_question_rang'

const nomDe = (cle: string): string | undefined => NOMS.find(nom => cle.startsWith(`${DEBUT}${nom}_`))

/** A message is a sentence, or variants (plural…) of which only the sentences are read. */
const phrasesDe = (message: unknown): readonly string[] => {
  if (typeof message === 'string') return [message]
  if (Array.isArray(message)) return message.flatMap(phrasesDe)
  if (message === null || typeof message !== 'object' || !('match' in message)) return []
  return Object.values(message.match as Record<string, string>)
}

const textes = Object.entries(messages)
  .filter(([cle]) => cle !== '$schema')
  .map(([cle, message]) => [cle, phrasesDe(message).join('\n\n')] as const)

const questions = Object.entries(
  Object.groupBy(
    textes.filter(([cle]) => nomDe(cle) !== undefined),
    ([cle]) => nomDe(cle) ?? cle
  )
).map(([nom, parties]) => [nom, (parties ?? []).map(([, texte]) => texte).join('\n\n')] as const)

test('chaque phrase de l’interface tient en 20 mots, sans tournure administrative', () => {
  const remarques = textes.flatMap(([cle, texte]) =>
    relire(texte, { maximumMots: 20, medianeMots: 20 }).map(
      ({ constat, phrase }) => `${cle} : ${constat} : ${phrase}`
    )
  )

  expect(remarques).toEqual([])
})

test('chaque question du parcours est relue, et aucun mot de question n’échappe à la relecture', () => {
  const relues = new Set(questions.map(([nom]) => nom))
  const dehors = textes.map(([cle]) => cle).filter(cle => cle.startsWith(DEBUT) && nomDe(cle) === undefined)

  expect(NOMS.filter(nom => !relues.has(nom))).toEqual([])
  expect(dehors).toEqual([COMMUN])
})

test('les questions se lisent facilement, toutes ensemble', () => {
  const toutes = questions.map(([, texte]) => texte).join('\n\n')

  expect(relire(toutes, LIMITES_QUESTIONS)).toEqual([])
})

test.each(questions)('la question « %s » garde des phrases courtes', (nom, texte) => {
  const remarques = relire(texte, { maximumMots: 20, medianeMots: 12 })

  expect(remarques.map(({ constat, phrase }) => `${nom} : ${constat} : ${phrase}`)).toEqual([])
})
