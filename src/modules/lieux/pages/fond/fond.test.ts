import { expect, test } from 'vitest'
import { uneProposition } from '../un-annuaire.ts'
import { fondDeCarte } from './fond.ts'

const { commune } = uneProposition('Guéret')
const demander = async (cadre: string, combien = 1) =>
  fondDeCarte({ communes: () => Array.from({ length: combien }, () => commune) }).request(
    `/lieux/fond.json?${cadre}`
  )

test('le fond donne le nom et le point des communes du cadre', async () => {
  const reponse = await demander('ouest=1.8&sud=46.1&est=1.9&nord=46.2')

  expect(await reponse.json()).toEqual({
    communes: [{ nom: 'Guéret', latitude: 46.1703, longitude: 1.8714 }]
  })
})

test('soixante noms au plus, même pour la France entière', async () => {
  const reponse = await demander('ouest=-180&sud=-90&est=180&nord=90', 500)

  expect((await reponse.json()).communes).toHaveLength(60)
})

test.each([
  '',
  'ouest=1&sud=46&est=2',
  'ouest=&sud=&est=&nord=',
  'ouest=abc&sud=46&est=2&nord=47',
  'ouest=Infinity&sud=46&est=2&nord=47',
  'ouest=-181&sud=46&est=2&nord=47',
  'ouest=2&sud=46&est=1&nord=47',
  'ouest=1&sud=47&est=2&nord=46'
])('un cadre qui n’en est pas un est refusé : %s', async cadre => {
  expect((await demander(cadre)).status).toBe(400)
})
