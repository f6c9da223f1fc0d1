import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communesDeFrance, texteDesCommunes } from '../../server/communes/communes.ts'
import { indexDesCommunes } from '../../server/communes/index-des-communes.ts'
import { chercherOu, type Reglages } from './chercher-ou.ts'
import { extraireDepartement } from './extraire-departement.ts'
import { indexerCommunes } from './indexer-communes.ts'
import { lireCommunes } from './lire-communes.ts'

const index = indexDesCommunes()

const noms = (saisie: string, reglages: Reglages = {}): readonly string[] =>
  chercherOu(index, saisie, reglages).map(({ nom, commune }) => `${nom} (${commune.departement})`)

const premier = (saisie: string, reglages: Reglages = {}) => noms(saisie, reglages)[0]

describe('entre homonymes', () => {
  test('le plus peuplé vient d’abord, l’autre juste après', () => {
    expect(noms('saint-denis').slice(0, 2)).toEqual(['Saint-Denis (93)', 'Saint-Denis (974)'])
    expect(noms('Valence').slice(0, 2)).toEqual(['Valence (26)', 'Valence (82)'])
  })

  test('celui du territoire passe devant', () => {
    expect(premier('saint-denis', { departement: '974' })).toBe('Saint-Denis (974)')
    expect(premier('valence', { departement: '82' })).toBe('Valence (82)')
  })

  test.each([
    ['valence 82', 'Valence (82)'],
    ['valence tarn-et-garonne', 'Valence (82)'],
    ['valence 16460', 'Valence (16)'],
    ['16460 valence', 'Valence (16)'],
    ['st denis la reunion', 'Saint-Denis (974)'],
    ['saint-pierre (martinique)', 'Saint-Pierre (972)']
  ])('« %s » : le département ou le code postal tranche', (saisie, attendu) => {
    expect(premier(saisie)).toBe(attendu)
  })

  test('un département dans le nom n’y change rien', () => {
    expect(premier("val d'isère")).toBe("Val-d'Isère (73)")
    expect(premier('vienne')).toBe('Vienne (38)')
  })
})

describe('un code postal', () => {
  test('de plusieurs communes les donne toutes, puis le secteur entier', () => {
    const trouvees = chercherOu(index, '23800')
    const secteur = trouvees.at(-1)

    expect(trouvees).toHaveLength(8)
    expect(trouvees.every(({ codesPostaux }) => codesPostaux.includes('23800'))).toBe(true)
    expect(trouvees[0]?.nom).toBe('Dun-le-Palestel')
    expect(secteur).toMatchObject({ sorte: 'code-postal', nom: '23800' })
    expect(secteur?.position?.latitude).toBeCloseTo(46.3, 1)
  })

  test('d’une seule commune n’a pas de secteur', () => {
    expect(noms('69100')).toEqual(['Villeurbanne (69)'])
  })

  test.each(['75018', '75 018', 'F-75018', '75018 Paris', 'Paris 75018', '75018 PARIS CEDEX 18'])(
    '« %s » est d’abord l’arrondissement',
    saisie => {
      expect(premier(saisie)).toBe('Paris 18e Arrondissement (75)')
    }
  )

  test('qui ne va pas avec le nom : les deux sont proposés', () => {
    expect(noms('23000 aubusson').slice(0, 2)).toEqual(['Aubusson (23)', 'Guéret (23)'])
    expect(noms('75001 lyon')).toEqual(expect.arrayContaining(['Paris 1er Arrondissement (75)', 'Lyon (69)']))
  })

  test('inconnu, mais code d’une commune : elle, sans certitude', () => {
    const [premiere] = chercherOu(index, '23096')

    expect(premiere?.nom).toBe('Guéret')
    expect(premiere?.ressemblance).toBeLessThan(0.85)
  })

  test('d’une entreprise (cedex) ou commencé : ce qui lui ressemble', () => {
    expect(premier('35069')).toMatch(/\(35\)$/)
    expect(premier('3500')).toBe('Rennes (35)')
    expect(premier('1000 bourg en bresse')).toBe('Bourg-en-Bresse (01)')
  })
})

describe('la Corse et l’outre-mer', () => {
  test.each([
    ['ajaccio', 'Ajaccio (2A)'],
    ['20000', 'Ajaccio (2A)'],
    ['bastia 20', 'Bastia (2B)'],
    ['bastia corse', 'Bastia (2B)'],
    ['corse', 'Ajaccio (2A)'],
    ['2b', 'Bastia (2B)'],
    ['pointe a pitre', 'Pointe-à-Pitre (971)'],
    ['97200', 'Fort-de-France (972)'],
    ['guyane', 'Cayenne (973)'],
    ['mamoudzou', 'Mamoudzou (976)'],
    ['noumea', 'Nouméa (988)']
  ])('« %s »', (saisie, attendu) => {
    expect(premier(saisie)).toBe(attendu)
  })

  test('Nouméa se trouve, et sa place reste inconnue', () => {
    expect(chercherOu(index, 'noumea')[0]?.position).toBeNull()
  })
})

describe('une grande ville et ses arrondissements', () => {
  test.each([
    ['paris', 'Paris (75)'],
    ['paris 75', 'Paris (75)'],
    ['marseille 13', 'Marseille 13e Arrondissement (13)'],
    ['paris 1er', 'Paris 1er Arrondissement (75)'],
    ['PARIS XX', 'Paris 20e Arrondissement (75)'],
    ['7ème arrondissement lyon', 'Lyon 7e Arrondissement (69)'],
    ['lyon VIIe', 'Lyon 7e Arrondissement (69)'],
    ['lyon7', 'Lyon 7e Arrondissement (69)'],
    ['croix de vie', 'Croix-de-Vie (85)']
  ])('« %s »', (saisie, attendu) => {
    expect(premier(saisie)).toBe(attendu)
  })

  test('sa commune d’aujourd’hui reste la ville', () => {
    expect(chercherOu(index, 'lyon 7')[0]?.commune.codeInsee).toBe('69123')
  })
})

describe('un nom d’avant', () => {
  test('mène à la commune d’aujourd’hui, une seule fois', () => {
    const trouvees = chercherOu(index, 'bellegarde sur valserine')

    expect(trouvees[0]).toMatchObject({ sorte: 'ancienne-commune', nom: 'Bellegarde-sur-Valserine' })
    expect(trouvees[0]?.commune.nom).toBe('Valserhône')
    expect(trouvees.filter(({ commune }) => commune.nom === 'Valserhône')).toHaveLength(1)
  })

  test.each([
    ['olonne sur mer', 'Olonne-sur-Mer', "Les Sables-d'Olonne"],
    ['chalons sur marne', 'Châlons-sur-Marne', 'Châlons-en-Champagne'],
    ['équeurdreville', 'Équeurdreville-Hainneville', 'Cherbourg-en-Cotentin']
  ])('« %s » : même s’il a disparu du code officiel', (saisie, nom, commune) => {
    expect(chercherOu(index, saisie)[0]).toMatchObject({ nom, commune: { nom: commune } })
  })
})

describe('une phrase, une adresse', () => {
  test.each([
    ['mairie de felletin', 'Felletin (23)'],
    ['je suis à côté de la gare de Limoges', 'Limoges (87)'],
    ["j'habite à La Souterraine", 'La Souterraine (23)'],
    ['12 avenue de la Sénatorerie Guéret', 'Guéret (23)'],
    ['13 rue de la paix 23000 guéret', 'Guéret (23)'],
    ['creuse', 'Creuse (80)']
  ])('« %s »', (saisie, attendu) => {
    expect(premier(saisie)).toBe(attendu)
  })

  test('le nom d’un département donne aussi ses grandes villes', () => {
    expect(noms('creuse').slice(0, 5)).toContain('Guéret (23)')
    expect(noms('guadeloupe')[0]).toMatch(/\(971\)$/)
    expect(noms('23')[0]).toBe('Guéret (23)')
  })
})

describe('une saisie hostile ou vide', () => {
  test.each([
    '',
    '   ',
    "''",
    '😀😀😀',
    '\u202eétrecnom',
    '\u0000\u0007',
    'العربية',
    '巴黎',
    '%00%ff',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    "'; drop table communes; --",
    '__proto__',
    'constructor',
    '999999999999',
    '-1',
    'nd '.repeat(40),
    'a'.repeat(1_000_000),
    '9'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    's/'.repeat(500_000)
  ])('« %.20s » : une réponse, jamais une panne', saisie => {
    const debut = performance.now()
    const trouvees = chercherOu(index, saisie)

    expect(trouvees.length).toBeLessThanOrEqual(8)
    expect(performance.now() - debut).toBeLessThan(3000)
  })

  test('sans une lettre latine ni un chiffre, rien n’est proposé', () => {
    for (const saisie of ['', '😀', 'العربية', '巴黎', '--']) expect(chercherOu(index, saisie)).toEqual([])
  })

  test('n’importe quel texte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), saisie => {
        for (const { note, ressemblance } of chercherOu(index, saisie)) {
          expect(Number.isFinite(note)).toBe(true)
          expect(ressemblance).toBeGreaterThanOrEqual(0.6)
          expect(ressemblance).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 }
    )
  }, 60_000)

  test('toute commune se trouve par son propre nom et son département', () => {
    const perdues = communesDeFrance()
      .communes.filter((_commune, rang) => rang % 97 === 0)
      .filter(({ nom, departement, codeInsee }) =>
        chercherOu(index, `${nom} (${departement})`)
          .slice(0, 5)
          .every(({ commune }) => commune.codeInsee !== codeInsee)
      )

    expect(perdues.map(({ nom }) => nom)).toEqual([])
  }, 60_000)
})

test('sur une tablette qui ne tient qu’un département, la même recherche', () => {
  const creuse = indexerCommunes(lireCommunes(extraireDepartement(texteDesCommunes(), '23')))

  expect(chercherOu(creuse, 'bourgan')[0]?.nom).toBe('Bourganeuf')
  expect(chercherOu(creuse, '23000')[0]?.nom).toBe('Guéret')
  expect(chercherOu(creuse, 'marseille').every(({ ressemblance }) => ressemblance < 0.85)).toBe(true)
})
