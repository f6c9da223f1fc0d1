import { expect, test } from 'vitest'
import { Feuille } from './feuille.tsx'

test('la feuille laisse une ligne à remplir à la main pour chaque blanc demandé', () => {
  const vue = String(
    <Feuille titre="Ma feuille" lignes={['La personne qui m’aide', 'Mon rendez-vous']}>
      <p>Corps</p>
    </Feuille>
  )

  expect(vue).toContain('<h1>Ma feuille</h1>')
  expect(vue.match(/class="a-remplir"/g)).toHaveLength(2)
  expect(vue.indexOf('Corps')).toBeLessThan(vue.indexOf('La personne'))
})
