import { expect, test } from 'vitest'
import { ACopier } from './a-copier.tsx'

test('le texte à copier est entier, ne s’envoie pas et garde ses signes', () => {
  const vue = String(<ACopier nom="sms-1" libelle="Message 1" texte="CSS : appelez le 36 46 & <demain>" />)

  expect(vue).toContain('<label for="sms-1">Message 1</label>')
  expect(vue).toMatch(
    /<textarea id="sms-1" readonly="" rows="3">CSS : appelez le 36 46 &amp; &lt;demain&gt;<\/textarea>/
  )
  expect(vue).not.toContain('name=')
})
