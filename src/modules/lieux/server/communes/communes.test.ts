import { describe, expect, test } from 'vitest'
import departements from '../../../../../donnees/departements.json' with { type: 'json' }
import { distanceKm } from '../../domain/communes/distance.ts'
import { extraireDepartement } from '../../domain/communes/extraire-departement.ts'
import { lireCommunes } from '../../domain/communes/lire-communes.ts'
import { communesDeFrance, texteDesCommunes } from './communes.ts'

const { communes, anciennes, communeParCode, communesDe } = communesDeFrance()

describe('le fichier livré', () => {
  test('porte toutes les communes du COG 2026, et celles d’avant', () => {
    expect(communes).toHaveLength(34_969)
    expect(anciennes).toHaveLength(2_621 + 3_170)
    expect(anciennes.filter(({ sorte }) => sorte === 'arrondissement')).toHaveLength(45)
  })

  test('se lit sans guillemet ni ligne bancale', () => {
    const lignes = texteDesCommunes().trimEnd().split('\n')

    expect(lignes.filter(ligne => ligne.includes('"') || ligne.split(',').length !== 8)).toEqual([])
  })

  test('chaque département livré a ses communes', () => {
    const vides = departements.filter(({ code }) => code !== 'autre' && communesDe(code).length === 0)

    expect(vides).toEqual([])
    expect(communesDe('75').map(({ nom }) => nom)).toEqual(['Paris'])
    expect(communesDe('2A')).toHaveLength(124)
    expect(communesDe('20')).toEqual([])
  })

  test('toute commune des départements de nos règles est placée sur la carte', () => {
    const sansPosition = communes.filter(({ position }) => position === null)

    expect(new Set(sansPosition.map(({ departement }) => departement))).toEqual(
      new Set(['975', '977', '978', '984', '986', '987', '988', '989'])
    )
  })
})

describe('le code d’une commune', () => {
  test.each([
    ['23096', 'Guéret'],
    ['2A004', 'Ajaccio'],
    ['97411', 'Saint-Denis'],
    ['13213', 'Marseille'],
    ['75118', 'Paris'],
    ['50129', 'Cherbourg-en-Cotentin'],
    ['50602', 'Cherbourg-en-Cotentin'],
    ['02285', 'Saint-Souplet'],
    ['01015', 'Arboys en Bugey'],
    // Merged, moved to another département, of the single Corsica.
    ['85166', "Les Sables-d'Olonne"],
    ['78228', 'Évry-Courcouronnes'],
    ['38201', 'Jonage'],
    ['20004', 'Ajaccio']
  ])('%s est aujourd’hui %s', (code, nom) => {
    expect(communeParCode(code)?.nom).toBe(nom)
  })

  test('inconnu, ne donne rien', () => {
    for (const code of ['', '00000', '2a004', '__proto__', 'Guéret']) expect(communeParCode(code)).toBeNull()
  })

  test('née depuis la publication des coordonnées, sa place est douteuse et parmi ses anciennes communes', () => {
    const conques = communeParCode('12218')
    const siennes = anciennes.filter(({ commune, position }) => commune === conques && position !== null)

    expect(conques?.position?.precision).toBe('douteuse')
    expect(siennes.length).toBeGreaterThan(0)
    for (const { position } of siennes)
      expect(conques?.position && position && distanceKm(conques.position, position)).toBeLessThan(15)
    expect(communeParCode('23096')?.position?.precision).toBe('commune')
  })
})

describe('un département à emporter', () => {
  test('se lit comme la France entière, et rien d’autre que lui', () => {
    const nord = lireCommunes(extraireDepartement(texteDesCommunes(), '59'))

    expect(nord.communes).toEqual(communesDe('59'))
    expect(nord.communesDe('62')).toEqual([])
    // Its code was of the Aisne, its town hall is in the Nord.
    expect(nord.communeParCode('02285')?.nom).toBe('Saint-Souplet')
  })

  test('inconnu, il est vide', () => {
    expect(lireCommunes(extraireDepartement(texteDesCommunes(), '20')).communes).toEqual([])
  })
})

test('un fichier d’une autre forme est refusé', () => {
  expect(() => lireCommunes('code;nom\n01001;Ailleurs\n')).toThrow('colonnes des communes inattendues')
})

test('de Paris à Marseille, 660 km à vol d’oiseau', () => {
  const [paris, marseille] = ['75056', '13055'].map(code => communeParCode(code)?.position)

  expect(paris && marseille && distanceKm(paris, marseille)).toBeCloseTo(661, -1)
})
