import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'
import { jetonFormulaire } from './jeton-formulaire.ts'

const a = (instant: string, secret = 'un secret assez long pour les essais') =>
  jetonFormulaire({ secret, clock: fixedClock(instant) })

const ne = a('2026-11-22T10:00:00Z').donner('signaler GUERET')

test.each([
  ['2026-11-22T10:00:00Z', 'trop-tot'],
  ['2026-11-22T10:00:02Z', 'bon'],
  ['2026-11-23T08:00:00Z', 'bon'],
  ['2026-11-24T10:00:00Z', 'perime'],
  ['2026-11-22T09:00:00Z', 'trop-tot']
])('un formulaire ouvert à 10 h et envoyé le %s est %s', (instant, attendu) => {
  expect(a(instant).verifier('signaler GUERET', ne)).toBe(attendu)
})

test('un jeton d’un autre lieu, d’une autre clé, retouché ou inventé est faux', () => {
  const ici = a('2026-11-22T10:01:00Z')
  const retouche = ne.replace(/^[^.]+/, ancien => (Number.parseInt(ancien, 36) - 60).toString(36))

  expect(ici.verifier('signaler AUTRE2', ne)).toBe('faux')
  expect(a('2026-11-22T10:01:00Z', 'un autre secret, assez long aussi').verifier('signaler GUERET', ne)).toBe(
    'faux'
  )
  for (const jeton of [retouche, '', '.', 'é.é', 'x'.repeat(10_000)])
    expect(ici.verifier('signaler GUERET', jeton)).toBe('faux')
})
