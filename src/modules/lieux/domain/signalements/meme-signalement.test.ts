import { expect, test } from 'vitest'
import { cleDuSignalement } from './meme-signalement.ts'
import type { Signalement } from './signalement.ts'

const un = (change: Partial<Signalement> = {}): Signalement => ({
  motif: 'horaires',
  propose: 'Lundi 9h-12h',
  message: '',
  ...change
})

test('la même chose dite deux fois, aux majuscules et aux points près, n’en fait qu’une', () => {
  expect(cleDuSignalement(un({ propose: 'lundi 9h - 12h.' }))).toBe(cleDuSignalement(un()))
  expect(cleDuSignalement(un({ propose: 'Fermé' }))).toBe(cleDuSignalement(un({ propose: 'FERME !' })))
})

test('un autre motif, une autre heure ou une autre remarque est autre chose', () => {
  const cles = [
    un(),
    un({ motif: 'ferme' }),
    un({ propose: 'lundi 9h-13h' }),
    un({ propose: '', message: 'Lundi 9h-12h' })
  ].map(cleDuSignalement)

  expect(new Set(cles).size).toBe(4)
})
