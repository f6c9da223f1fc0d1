import { expect, test } from 'vitest'
import { Nombres } from './nombres.tsx'

test('chaque nombre est une réponse, puis viennent les autres', () => {
  const vue = String(
    <Nombres
      nom="enfants"
      legende="Combien ?"
      a={3}
      ensuite={[{ valeur: 'inconnu', libelle: '?' }]}
      choisi="0"
    />
  )

  expect([...vue.matchAll(/value="([^"]*)"/g)].map(([, valeur]) => valeur)).toEqual([
    '0',
    '1',
    '2',
    '3',
    'inconnu'
  ])
  expect(vue).toContain('value="0" id="enfants" checked=""')
})

test('rien n’est choisi d’avance', () => {
  expect(String(<Nombres nom="enfants" legende="Combien ?" de={1} a={2} />)).not.toContain('checked')
})
