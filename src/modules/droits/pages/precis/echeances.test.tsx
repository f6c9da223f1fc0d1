import { expect, test } from 'vitest'
import { Echeances } from './echeances.tsx'

const dire = (echeances: Parameters<typeof Echeances>[0]['echeances']): string =>
  String(Echeances({ echeances }) ?? '').replaceAll(/<[^>]+>/g, ' ')

test('chaque date est dite par une phrase, avec le nom du droit', () => {
  const texte = dire([
    {
      droit: 'css',
      titre: 'Complémentaire santé solidaire',
      dates: [
        { sorte: 'redemander_des', le: '2026-12-30' },
        { sorte: 'fin', le: '2027-06-30' }
      ],
      automatique: false
    }
  ])

  expect(texte).toContain('Complémentaire santé solidaire')
  expect(texte).toMatch(/Redemandez à partir du 30\sdécembre\s2026/)
  expect(texte).toMatch(/Finit le 30\sjuin\s2027/)
  expect(texte).not.toContain('continue sans demande')
})

test('rien à retenir, rien d’écrit', () => {
  expect(dire([])).toBe('')
})
