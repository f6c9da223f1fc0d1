import { describe, expect, test } from 'vitest'
import type { Commune } from '../../domain/communes/commune.ts'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import { type PortsGuichets, pagesGuichets } from './index.tsx'

const uneCommune = (codeInsee: string, nom: string, latitude: number): Commune => ({
  codeInsee,
  nom,
  departement: '23',
  codesPostaux: ['23000'],
  population: 1000,
  position: { latitude, longitude: 2, precision: 'commune' }
})

const GUERET = uneCommune('23096', 'Guéret', 46.17)
const FELLETIN = uneCommune('23079', 'Felletin', 46.05)

const FERMEE: Guichet = {
  id: '1',
  administration: 'caf',
  codeInsee: '23096',
  mode: 'sans-rendez-vous',
  lieu: null,
  precision: 'Les mardis matin.',
  depuis: '2015-01-01',
  jusqua: '2024-07-01',
  motifDeFin: 'L’agence a fermé.',
  source: 'référente'
}

const PORTS: PortsGuichets = {
  departements: [
    { code: '23', nom: 'Creuse' },
    { code: '75', nom: 'Paris' }
  ],
  communesDe: departement => (departement === '23' ? [GUERET, FELLETIN] : []),
  communeParCode: code => [GUERET, FELLETIN].find(({ codeInsee }) => codeInsee === code) ?? null,
  guichetsDe: async communes =>
    [FERMEE, { ...FERMEE, id: '2', mode: 'telephone' as const, jusqua: null }].filter(({ codeInsee }) =>
      communes.includes(codeInsee)
    ),
  aidesPour: async () => [
    { code: 'ABCDEF', nom: 'France services de Guéret', latitude: 46.17, longitude: 2, soirOuSamedi: true }
  ],
  jour: () => '2026-11-25',
  departement: null,
  scripts: []
}

const voir = async (adresse: string, change: Partial<PortsGuichets> = {}) => {
  const reponse = await pagesGuichets({ ...PORTS, ...change }).request(adresse)
  return { statut: reponse.status, texte: (await reponse.text()).replace(/[\u00a0\u202f]/g, ' ') }
}

describe('les communes loin de l’aide', () => {
  test('sont nommées, avec l’aide la plus proche et sa distance', async () => {
    const { texte } = await voir('/lieux/zones-blanches?departement=23&besoin=css&km=10')

    expect(texte).toContain('1 commune sur 2 où être reçu est difficile')
    expect(texte).toContain('13,3 km, France services de Guéret')
  })

  test('dépendent de la distance choisie', async () => {
    const compte = async (km: number) =>
      /(\d+) communes? sur 2/.exec((await voir(`/lieux/zones-blanches?departement=23&km=${km}`)).texte)?.[1]

    expect([await compte(10), await compte(15)]).toEqual(['1', '0'])
  })

  test('s’ouvrent dans un tableur, toutes les communes dedans', async () => {
    const { texte } = await voir('/lieux/zones-blanches.csv?departement=23&km=10')

    expect(texte.trimEnd().split('\r\n')).toHaveLength(3)
    expect(texte).toContain('23079;Felletin;1000;Trop loin;France services de Guéret;13,3;')
  })

  test('sont dessinées, avec une phrase pour qui ne voit pas le dessin', async () => {
    const { texte } = await voir('/lieux/zones-blanches?departement=23&km=10')

    expect(texte).toMatch(/role="img" aria-label="1 commune sur 2/)
  })

  test('sans département choisi, la page le demande seulement', async () => {
    expect((await voir('/lieux/zones-blanches')).texte).not.toContain('<table')
    expect((await voir('/lieux/zones-blanches', { departement: '23' })).texte).toContain('<table')
  })

  test.each(['departement=99', 'departement=<script>', 'km=-1', 'km=1e999', 'besoin=__proto__'])(
    'une demande fausse (%s) donne la page habituelle',
    async demande => {
      const { statut, texte } = await voir(`/lieux/zones-blanches?${demande}`)

      expect(statut).toBe(200)
      expect(texte).not.toContain('<script>')
    }
  )
})

describe('l’inventaire des guichets', () => {
  test('dit où une administration reçoit, et comment', async () => {
    const { texte } = await voir('/lieux/guichets?departement=23&administration=caf')

    expect(texte).toContain('Caf : reçoit dans 1 commune sur 2')
    expect(texte).toContain('Par téléphone')
  })

  test('ne prétend pas qu’il n’y a rien là où l’on ne sait pas', async () => {
    const { texte } = await voir('/lieux/guichets?departement=23&administration=mdph')

    expect(texte).toContain('Cela ne veut pas dire qu’il n’y en a pas.')
  })

  test('raconte la fermeture d’une agence', async () => {
    const { texte } = await voir('/lieux/guichets/23096')

    expect(texte).toContain(
      '1er juillet 2024, Caf : fin de « au guichet, sans rendez-vous ». L’agence a fermé.'
    )
  })

  test('une commune inconnue est introuvable', async () => {
    expect((await voir('/lieux/guichets/99999')).statut).toBe(404)
  })
})
