import { expect, test } from 'vitest'
import { regles } from '../genere/regles.js'
import { noticeDuDroit } from './notice-du-droit.ts'

test('chaque droit des règles a au moins un nom, jamais celui d’un programme', () => {
  for (const { nom } of regles.catalogue.droits)
    expect(noticeDuDroit(nom, null).nom).not.toMatch(/_|^[a-z]+$/)
})

test('la forme change ce qui est dit, et les papiers', () => {
  const papiers = (forme: string | null) => noticeDuDroit('css', forme).apporter.join()

  expect(noticeDuDroit('css', 'sans_participation').change).toContain('ne vous coûte rien')
  expect(papiers('avec_participation')).toContain('RIB')
  expect(papiers('sans_participation')).not.toContain('RIB')
})
