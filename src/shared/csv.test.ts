import { expect, test } from 'vitest'
import { enCsv } from './csv.ts'

test('un tableur français lit les accents, les nombres et les points-virgules d’un nom', () => {
  expect(
    enCsv([
      ['commune', 'km'],
      ['Saint-Étienne ; Nord', 3.4]
    ])
  ).toBe('\uFEFFcommune;km\r\n"Saint-Étienne ; Nord";3,4\r\n')
})

test('un guillemet et un retour à la ligne restent dans leur case', () => {
  expect(enCsv([['dit "le Bourg"\nici', null]])).toBe('\uFEFF"dit ""le Bourg""\nici";\r\n')
})

test('un nom qui commence comme une formule n’est pas calculé', () => {
  expect(enCsv([['=HYPERLINK("x")', '+33', -3]])).toBe('\uFEFF"\'=HYPERLINK(""x"")";\'+33;-3\r\n')
})
