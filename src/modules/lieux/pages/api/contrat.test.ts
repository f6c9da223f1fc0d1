import { describe, expect, test } from 'vitest'
import { contratDe, type Description } from '../../../../../tests/support/contrat.ts'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { QUATRE_LIEUX } from '../un-annuaire.ts'
import { apiLieux } from './api.ts'
import openapi from './openapi.json' with { type: 'json' }
import { desPorts } from './une-api.ts'

/** A place of which everything is known. */
const COMPLET: Lieu = unLieu({
  code: 'CMPLET',
  typologies: ['CCAS'],
  adresse: { ...unLieu().adresse, complement: 'Bâtiment B' },
  contact: {
    telephones: ['05 55 00 00 00'],
    courriels: ['accueil@lieu.exemple'],
    site: 'https://lieu.exemple',
    rendezVousEnLigne: 'https://lieu.exemple/rdv'
  },
  horaires: unHoraire(['9:00-12:00'], {
    regles: [{ jours: [5], rangs: [1], plages: [{ de: 540, a: 720, rdv: true }] }],
    doutes: [{ code: 'commentaire', mots: 'sauf vacances', jours: [5] }]
  }),
  services: [
    {
      nom: 'Domiciliation',
      thematiques: ['sante--acces-aux-soins'],
      publics: ['etrangers'],
      frais: 'gratuit',
      modalites: ['individuel'],
      documents: ['Une pièce d’identité']
    }
  ],
  acces: {
    rendezVous: 'les-deux',
    fauteuil: true,
    langueDesSignes: false,
    parEcrit: true,
    accueils: ['surdite'],
    ficheAccessibilite: 'https://lieu.exemple/acces'
  },
  sante: { pass: true, accepteAme: true, sansPapiersDemandes: true, tiersPayant: false },
  langues: ['ar'],
  labels: ['Aidants Connect'],
  presentation: 'On vous écoute.',
  neFaitPas: ['Pas de soins dentaires'],
  pivot: '21230096900017',
  confirmation: { le: '2026-11-01', par: 'le lieu' }
})
/** Open, but nobody said so lately. */
const CONFIRME_AUTREFOIS = unLieu({
  code: 'JADIS2',
  horaires: unHoraire(),
  confirmation: { le: '2025-11-01', par: 'le lieu' }
})
const FERME = unLieu({ code: 'FERMEE', fermeDepuis: '2026-01-01' })

const ports = desPorts({ lieux: [...QUATRE_LIEUX, COMPLET, CONFIRME_AUTREFOIS, FERME] })
const api = apiLieux({
  ...ports,
  // Two places that were one.
  lieuParCode: code => ports.lieuParCode(code === 'ANCIEN' ? 'CMPLET' : code)
})
const contrat = contratDe(openapi as unknown as Description)

const CONNUE = { 'If-None-Match': 'W/"7-2026-11-23-600"' }

describe('chaque réponse est celle que la description promet', () => {
  test.each([
    ['/api/lieux', '/api/lieux?commune=23096&besoin=css&limite=20', {}],
    ['/api/lieux', '/api/lieux?latitude=46.17&longitude=1.87&avec=bus', {}],
    ['/api/lieux', '/api/lieux?commune=23096&quand=maintenant', {}],
    ['/api/lieux', '/api/lieux?departement=23&page=1', {}],
    ['/api/lieux', '/api/lieux?departement=99', {}],
    ['/api/lieux', '/api/lieux?commune=23096', CONNUE],
    ['/api/lieux', '/api/lieux', {}],
    ['/api/lieux', '/api/lieux?commune=00000', {}],
    ['/api/lieux/ou', '/api/lieux/ou?q=gueret', {}],
    ['/api/lieux/ou', '/api/lieux/ou?q=zzz', {}],
    ['/api/lieux/ou', '/api/lieux/ou?q=gueret', { 'If-None-Match': 'W/"7"' }],
    ['/api/lieux/ou', '/api/lieux/ou', {}],
    ['/api/lieux/{code}', '/api/lieux/CMPLET', {}],
    ['/api/lieux/{code}', '/api/lieux/FERMEE', {}],
    ['/api/lieux/{code}', '/api/lieux/BUSFRS', {}],
    ['/api/lieux/{code}', '/api/lieux/CMPLET', CONNUE],
    ['/api/lieux/{code}', '/api/lieux/ANCIEN', {}],
    ['/api/lieux/{code}', '/api/lieux/ABSENT', {}],
    ['/api/lieux/openapi.json', '/api/lieux/openapi.json', {}]
  ])('%s : %s %o', async (chemin, adresse, headers) => {
    expect(await contrat.verifier(chemin, await api.request(adresse, { headers }))).toEqual([])
  })

  test('et tout ce qu’elle promet a été vu, champ par champ', () => {
    expect(contrat.jamaisVus()).toEqual([])
  })
})

describe('la vérification elle-même', () => {
  test('un champ que rien ne décrit est une faute', async () => {
    const reponse = await api.request('/api/lieux/CMPLET')
    const corps = { ...((await reponse.json()) as object), secret: 1 }

    expect(await contrat.verifier('/api/lieux/{code}', Response.json(corps))).toEqual([
      ' must NOT have additional properties {"additionalProperty":"secret"}'
    ])
  })

  test('un champ promis qui manque est une faute', async () => {
    const { moment: _, ...corps } = (await (await api.request('/api/lieux/CMPLET')).json()) as Record<
      string,
      unknown
    >

    expect(await contrat.verifier('/api/lieux/{code}', Response.json(corps))).toHaveLength(1)
  })

  test('un statut que rien ne décrit est une faute', async () => {
    expect(await contrat.verifier('/api/lieux', new Response(null, { status: 418 }))).toEqual([
      '/api/lieux ne promet pas de réponse 418'
    ])
  })
})
