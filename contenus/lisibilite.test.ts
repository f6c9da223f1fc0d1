import { expect, test } from 'vitest'
import { decouperMots, decouperPhrases, LIMITES_QUESTIONS, mesurer, relire } from './lisibilite.ts'

test('un point, une ligne de liste et un paragraphe finissent une phrase', () => {
  const texte = 'Appelez le 36 46. Demandez le formulaire !\n\n- Gardez la preuve\n- Revenez demain'

  const phrases = decouperPhrases(texte)

  expect(phrases).toEqual([
    'Appelez le 36 46.',
    'Demandez le formulaire !',
    'Gardez la preuve',
    'Revenez demain'
  ])
})

test('une abréviation ne coupe pas la phrase', () => {
  const phrases = decouperPhrases('Voyez M. Roche, art. L. 861-1 du code.')

  expect(phrases).toHaveLength(1)
})

test('un numéro de téléphone se lit comme un seul mot', () => {
  const mots = decouperMots('Appelez le 0 800 08 11 11 pour l’adresse.')

  expect(mots).toEqual(['Appelez', 'le', '0800081111', 'pour', 'l’adresse'])
})

test('le score suit la formule de Kandel et Moles', () => {
  // 2 sentences, 7 words, 8 syllables.
  const mesure = mesurer('Le chat dort. Le chien mange beaucoup.')

  expect(mesure).toMatchObject({ phrases: 2, mots: 7, maximumMots: 4, medianeMots: 3.5 })
  expect(mesure.kandelMoles).toBeCloseTo(207 - 1.015 * (7 / 2) - 73.6 * (8 / 7), 5)
})

test('une phrase administrative est refusée avec la phrase et la raison', () => {
  const texte =
    'Veuillez procéder à la transmission des pièces justificatives susmentionnées afin de permettre à nos services compétents d’instruire votre demande de prestation.'

  const remarques = relire(texte, LIMITES_QUESTIONS)

  expect(new Set(remarques.map(remarque => remarque.regle))).toEqual(
    new Set(['phrase-longue', 'tournure', 'mediane', 'kandel-moles'])
  )
  expect(remarques[0]?.phrase).toContain('susmentionnées')
})

test('une question simple passe', () => {
  const remarques = relire('Qui vit avec vous ? Comptez aussi les enfants.', LIMITES_QUESTIONS)

  expect(remarques).toEqual([])
})
