import { expect, test } from 'vitest'
import { Progression } from './progression.tsx'

test('la progression se lit en mots, le dessin ne fait que la montrer', () => {
  const vue = String(<Progression numero={4} total={9} />)

  expect(vue).toContain('Question 4 sur 9')
  expect(vue).toMatch(/<progress value="4" max="9" aria-hidden="true"/)
})

test('un parcours qui raccourcit ne dépasse jamais le bout', () => {
  expect(String(<Progression numero={9} total={7} />)).toContain('value="7" max="7"')
})
