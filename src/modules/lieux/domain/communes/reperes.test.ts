import { describe, expect, test } from 'vitest'
import { indexDesCommunes } from '../../server/communes/index-des-communes.ts'
import { trancher } from './certitude.ts'
import { chercherOu, type Reglages } from './chercher-ou.ts'
import { indexerReperes } from './reperes.ts'

const index = indexDesCommunes()

const lieu = (libelle: string, codeInsee: string) => ({
  libelle,
  codeInsee,
  position: { latitude: 46, longitude: 2, precision: 'exacte' as const }
})

const reperes = indexerReperes(
  [
    lieu('Médiathèque Bibliothèque multimédia intercommunale', '23096'),
    lieu('Centre hospitalier de Guéret', '23096'),
    lieu('France services de Bourganeuf', '23030'),
    lieu('France services de Felletin', '23079'),
    lieu('CCAS', '23176'),
    lieu('Médiathèque Anna-Marly', '13203'),
    lieu('Hôpital de la Timone', '13205'),
    lieu('Quelque part', '00000')
  ],
  index.parCode
)

const chercher = (saisie: string, reglages: Reglages = {}) =>
  chercherOu(index, saisie, { reperes, ...reglages })

describe('un lieu connu par son nom', () => {
  test.each([
    ['mediatheque gueret', 'Médiathèque Bibliothèque multimédia intercommunale'],
    ['centre hospitalier gueret', 'Centre hospitalier de Guéret'],
    ['france service bourganeuf', 'France services de Bourganeuf'],
    ['hopital de la timone', 'Hôpital de la Timone'],
    ['la timonne', 'Hôpital de la Timone'],
    ['je suis à la médiathèque anna marly', 'Médiathèque Anna-Marly'],
    ['CCAS la souterraine', 'CCAS']
  ])('« %s »', (saisie, nom) => {
    expect(chercher(saisie)[0]).toMatchObject({ sorte: 'repere', nom })
  })

  test('porte sa place exacte et sa commune d’aujourd’hui', () => {
    const [timone] = chercher('la timone')

    expect(timone?.position?.precision).toBe('exacte')
    expect(timone?.commune.nom).toBe('Marseille')
  })

  test('celui du territoire passe devant', () => {
    const dans = (departement: string) => chercher('mediatheque', { departement })[0]?.commune.departement

    expect([dans('23'), dans('13')]).toEqual(['23', '13'])
  })

  test('ne prend jamais la place d’une commune', () => {
    expect(chercher('gueret')[0]).toMatchObject({ sorte: 'commune', nom: 'Guéret' })
    expect(trancher(chercher('gueret')).sorte).toBe('certaine')
    expect(chercher('gueret').some(({ sorte }) => sorte === 'repere')).toBe(false)
    expect(chercher('marseille')[0]?.sorte).toBe('commune')
  })

  test('dont la commune est inconnue n’est pas proposé', () => {
    expect(chercher('quelque part').some(({ nom }) => nom === 'Quelque part')).toBe(false)
  })

  test('dit ailleurs que là où il est, il n’est pas certain', () => {
    expect(trancher(chercher('france services')).sorte).toBe('a-choisir')
  })
})
