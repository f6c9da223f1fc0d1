import { expect, test } from 'vitest'
import { unLieu } from '../lieu/un-lieu.ts'
import { BESOINS, convient, estBesoin } from './besoins.ts'

test('une maison France services aide à demander la complémentaire santé, la retraite et la CAF', () => {
  const lieu = unLieu({ typologies: ['RFS'] })

  expect((['css', 'retraite', 'caf', 'ameli', 'droits'] as const).map(b => convient(lieu, b))).toEqual(
    Array(5).fill('oui')
  )
})

test('une maison France services ne soigne personne', () => {
  expect(convient(unLieu({ typologies: ['RFS'] }), 'soins-sans-payer')).toBe('non')
})

test('un CCAS peut aider pour la complémentaire santé : il faut appeler', () => {
  expect(convient(unLieu({ typologies: ['CCAS'] }), 'css')).toBe('peut-etre')
})

test('une permanence d’accès aux soins reçoit sans payer, et prend la demande d’aide médicale', () => {
  const lieu = unLieu({
    sante: { pass: true, accepteAme: null, sansPapiersDemandes: null, tiersPayant: null }
  })

  expect(convient(lieu, 'soins-sans-payer')).toBe('oui')
  expect(convient(lieu, 'ame')).toBe('oui')
})

test('un lieu dont on ne sait rien ne convient à aucun besoin', () => {
  expect(BESOINS.filter(besoin => convient(unLieu(), besoin) !== 'non')).toEqual([])
})

test('un besoin inconnu est reconnu comme tel', () => {
  expect(estBesoin('css')).toBe(true)
  expect(estBesoin('__proto__')).toBe(false)
})
