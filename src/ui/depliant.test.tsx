import { expect, test } from 'vitest'
import { Depliant } from './depliant.tsx'

test('un dépliant s’ouvre sans script', () => {
  expect(String(<Depliant titre="Pourquoi ?">Parce que.</Depliant>)).toBe(
    '<details><summary>Pourquoi ?</summary>Parce que.</details>'
  )
  expect(
    String(
      <Depliant titre="Pourquoi ?" ouvert>
        Parce que.
      </Depliant>
    )
  ).toContain('<details open="">')
})
