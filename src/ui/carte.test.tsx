import { expect, test } from 'vitest'
import { Carte, type Etat } from './carte.tsx'

const ETATS: readonly Etat[] = ['oui', 'voir', 'non']

test('un état se reconnaît au mot et au signe, même en noir et blanc', () => {
  const vues = ETATS.map(nom => String(<Carte titre="Un droit" etat={{ nom, mot: `mot ${nom}` }} />))

  expect(new Set(vues.map(vue => vue.match(/<svg.*<\/svg>/)?.[0])).size).toBe(3)
  for (const [rang, nom] of ETATS.entries()) expect(vues[rang]).toContain(`mot ${nom}`)
})

test('le titre de la carte suit le plan de la page', () => {
  expect(String(<Carte titre="Un droit" niveau={2} />)).toBe(
    '<article class="carte"><h2>Un droit</h2></article>'
  )
})

test('une carte qui résume une page y mène par son titre', () => {
  expect(String(<Carte titre="Un lieu" adresse="/lieux/un-lieu" />)).toContain(
    '<h3><a href="/lieux/un-lieu">Un lieu</a></h3>'
  )
})
