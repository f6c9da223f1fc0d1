import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { guichetsRepository, type NouveauGuichet } from './guichets-repository.ts'

const LA_CAF: NouveauGuichet = {
  administration: 'caf',
  codeInsee: '23096',
  mode: 'sans-rendez-vous',
  lieu: null,
  precision: 'Les mardis matin.',
  depuis: '2015-01-01',
  source: 'référente'
}

surChaqueBase('l’inventaire des guichets', ({ base }) => {
  test('un guichet noté se retrouve dans sa commune, et nulle part ailleurs', async () => {
    const guichets = guichetsRepository(base())

    await guichets.ajouter(LA_CAF)

    expect(await guichets.desCommunes(['23096', '23079'])).toEqual([
      { ...LA_CAF, id: '1', jusqua: null, motifDeFin: null }
    ])
    expect(await guichets.desCommunes(['23079'])).toEqual([])
    expect(await guichets.desCommunes([])).toEqual([])
  })

  test('une agence qui ferme reste dans l’histoire, avec le jour et le motif', async () => {
    const guichets = guichetsRepository(base())
    await guichets.ajouter(LA_CAF)

    expect(await guichets.finir('1', '2024-07-01', 'L’agence a fermé.')).toBe(true)

    expect(await guichets.desCommunes(['23096'])).toMatchObject([
      { jusqua: '2024-07-01', motifDeFin: 'L’agence a fermé.' }
    ])
  })

  test('on ne ferme ni un guichet déjà fermé, ni un inconnu, ni avant son ouverture', async () => {
    const guichets = guichetsRepository(base())
    await guichets.ajouter(LA_CAF)

    expect(await guichets.finir('1', '2014-12-31', null)).toBe(false)
    expect(await guichets.finir('999', '2024-07-01', null)).toBe(false)
    await guichets.finir('1', '2024-07-01', null)
    expect(await guichets.finir('1', '2025-01-01', null)).toBe(false)
  })
})
