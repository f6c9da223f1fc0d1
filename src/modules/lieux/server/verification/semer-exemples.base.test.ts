import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { affairesRepository } from './affaires-repository.ts'
import { lireAffaires } from './lire-affaires.ts'
import { semerExemples } from './semer-exemples.ts'
import { clock, JOUR } from './un-territoire.ts'

surChaqueBase('les exemples de la démonstration', ({ base }) => {
  test('montrent chaque sorte d’affaire, sur des lieux dits inventés', async () => {
    await semerExemples(base(), clock)

    const affaires = affairesRepository(base(), JOUR)
    const file = await lireAffaires(base(), await affaires.lister({}, { debut: 0, limite: 50 }))

    expect(await affaires.compter({})).toEqual({ signalement: 4, paire: 1, horaires: 1, confirmation: 2 })
    expect(file.every(({ lieu }) => lieu.exemple && lieu.nom.endsWith('(exemple)'))).toBe(true)
  })
})
