import { expect, test } from 'vitest'
import messages from '../messages/fr.json' with { type: 'json' }
import { LIMITES_QUESTIONS, relire } from './lisibilite.ts'

const QUESTIONS =
  /^droits_(?:question_)?(naissance|lieu|papiers|foyer|recus|argent|logement|autonomie|travail_jeune|activite|sante|inapte|titre|expire|mdph)_/

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
    textes.filter(([cle]) => QUESTIONS.test(cle)),
    ([cle]) => QUESTIONS.exec(cle)?.[1] ?? cle
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

test.skipIf(questions.length === 0)('les questions se lisent facilement, toutes ensemble', () => {
  const toutes = questions.map(([, texte]) => texte).join('\n\n')

  expect(relire(toutes, LIMITES_QUESTIONS)).toEqual([])
})

test.each(questions)('la question « %s » garde des phrases courtes', (nom, texte) => {
  const remarques = relire(texte, { maximumMots: 20, medianeMots: 12 })

  expect(remarques.map(({ constat, phrase }) => `${nom} : ${constat} : ${phrase}`)).toEqual([])
})
