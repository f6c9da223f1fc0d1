import { expect, test } from 'vitest'
import { CaseACocher } from './case-a-cocher.tsx'

test('toute la carte coche la case', () => {
  expect(String(<CaseACocher nom="juste" libelle="Tout est juste" cochee />)).toBe(
    '<div class="options"><label><input type="checkbox" name="juste" value="oui" checked=""/><span>Tout est juste</span></label></div>'
  )
})
