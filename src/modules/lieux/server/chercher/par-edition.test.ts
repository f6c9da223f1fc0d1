import { expect, test } from 'vitest'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { faireEdition } from './edition.ts'
import { parEdition } from './par-edition.ts'
import { uneSource } from './une-source.ts'

test('ce qui se tire de tous les lieux n’est fait qu’une fois par édition, puis refait après un changement', async () => {
  const { source, ecrire } = uneSource([unLieu()])
  let fois = 0
  const noms = parEdition(({ parCode }) => {
    fois += 1
    return [...parCode.values()].map(({ nom }) => nom)
  })
  const premiere = await faireEdition(source, 1, null)

  expect([noms(premiere), noms(premiere)]).toEqual([[unLieu().nom], [unLieu().nom]])
  expect(fois).toBe(1)

  ecrire([unLieu({ nom: 'Mairie annexe' })])
  expect(noms(await faireEdition(source, 2, premiere))).toEqual(['Mairie annexe'])
  expect(fois).toBe(2)
})
