import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schemaService from '../../../../../../donnees/schemas/data-inclusion-v1-service.schema.json' with {
  type: 'json'
}
import schemaStructure from '../../../../../../donnees/schemas/data-inclusion-v1-structure.schema.json' with {
  type: 'json'
}
import { detecterForme } from '../forme.ts'
import type { Contexte } from '../ligne.ts'
import { lireLignes } from '../lire-lignes.ts'
import { unContexte } from '../un-outillage.ts'

const lire = (champs: object, contexte: Contexte = unContexte()) => {
  const forme = detecterForme(Object.keys(champs))
  return forme && lireLignes([{ numero: 1, champs: { ...champs } }], forme, contexte)
}
const estValide = (schema: object, champs: object): boolean =>
  new Ajv2020({ strict: false, validateFormats: false }).validate(schema, champs)

const STRUCTURE_V1 = {
  source: 'dora',
  id: 'ccas-gueret',
  nom: 'CCAS de Guéret',
  date_maj: '2026-05-04',
  siret: '77556026100015',
  adresse: '12 rue de Braconne',
  code_postal: '23000',
  code_insee: '23096',
  commune: 'Guéret',
  latitude: 46.17,
  longitude: 1.87,
  telephone: '0555000001',
  courriel: 'ccas@exemple.fr',
  site_web: 'https://exemple.fr/',
  description: 'Aide sociale et domiciliation.',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/app/23-gueret/',
  reseaux_porteurs: ['ccas-cias', 'aidants-connect']
}
const SERVICE_V1 = {
  source: 'dora',
  structure_id: 'ccas-gueret',
  id: 'domiciliation',
  nom: 'Domiciliation',
  description: 'Une adresse pour recevoir son courrier.',
  date_maj: '2026-05-04',
  type: 'accompagnement',
  thematiques: [
    'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
    'sante--acces-aux-soins'
  ],
  frais: 'gratuit',
  publics: ['personnes-en-situation-durgence'],
  modes_accueil: ['a-distance', 'en-presentiel'],
  modes_mobilisation: ['se-presenter', 'telephoner']
}

describe('une structure de data.inclusion', () => {
  test('v1 : ce qu’elle est, qui en répond, comment y entrer', () => {
    const lecture = lire(STRUCTURE_V1)

    expect(estValide(schemaStructure, STRUCTURE_V1)).toBe(true)
    expect(lecture?.forme).toBe('data-inclusion-structures-v1')
    expect(lecture?.fiches[0]?.fiche).toMatchObject({
      source: 'dora',
      cle: 'ccas-gueret',
      majLe: '2026-05-04',
      doutes: [],
      dit: {
        nom: 'CCAS de Guéret',
        typologies: ['CCAS'],
        labels: ['Aidants Connect'],
        pivot: '77556026100015',
        contact: { telephones: ['05 55 00 00 01'], courriels: ['ccas@exemple.fr'] },
        presentation: 'Aide sociale et domiciliation.',
        acces: { ficheAccessibilite: 'https://acceslibre.beta.gouv.fr/app/23-gueret/' },
        confirmation: { le: '2026-05-04', par: 'dora' }
      }
    })
    // It says nothing of its services: another file does.
    expect(lecture?.fiches[0]?.fiche.dit.services).toBeUndefined()
  })

  test('v0 : les anciens noms de colonnes se lisent pareil', () => {
    const lecture = lire({
      ...{
        id: 'a',
        nom: 'Mission locale',
        source: 'siao',
        commune: 'Guéret',
        code_postal: '23000',
        antenne: null
      },
      ...{
        typologie: 'ML',
        labels_nationaux: ['france-service'],
        thematiques: ['numerique', 'numerique--acceder-a-du-materiel']
      },
      ...{ horaires_ouverture: 'Mo-Fr 09:00-12:00', presentation_resume: 'A', presentation_detail: 'A et B' }
    })

    expect(lecture?.forme).toBe('data-inclusion-structures-v0')
    expect(lecture?.fiches[0]?.fiche.dit).toMatchObject({
      typologies: ['ML'],
      labels: ['France Services'],
      presentation: 'A et B',
      services: [{ thematiques: ['numerique--acceder-a-une-connexion-internet'] }]
    })
  })
})

describe('un service de data.inclusion', () => {
  const connue = unContexte({ structureConnue: (source, cle) => source === 'dora' && cle === 'ccas-gueret' })

  test('v1 : rejoint sa structure, avec ses mots', () => {
    const lecture = lire(SERVICE_V1, connue)

    expect(estValide(schemaService, SERVICE_V1)).toBe(true)
    expect(lecture?.forme).toBe('data-inclusion-services-v1')
    expect(lecture?.fiches[0]?.fiche).toEqual({
      source: 'dora',
      cle: 'service domiciliation',
      partieDe: { source: 'dora', cle: 'ccas-gueret' },
      majLe: '2026-05-04',
      doutes: [],
      dit: {
        services: [
          {
            nom: 'Domiciliation',
            thematiques: SERVICE_V1.thematiques,
            publics: ['personnes-en-situation-durgence'],
            frais: 'gratuit',
            modalites: ['distance'],
            documents: []
          }
        ]
      }
    })
  })

  test('v1 : sans sa structure, est refusé et dit laquelle', () => {
    expect(lire(SERVICE_V1)?.rejets).toEqual([
      {
        ligne: 1,
        id: 'domiciliation',
        erreurs: [{ chemin: 'structure_id', code: 'structure-inconnue', texte: 'ccas-gueret' }]
      }
    ])
  })

  test('v0 : un thème trop large ne dit rien, sauf la santé quand le nom le précise', () => {
    const v0 = { ...{ id: '1', structure_id: 'ccas-gueret', source: 'dora', profils: [] } }
    const themes = (nom: string, thematiques: readonly string[]) =>
      lire({ ...v0, nom, thematiques }, connue)?.fiches[0]?.fiche.dit.services?.[0]?.thematiques

    expect(themes('Garage solidaire', ['mobilite'])).toEqual([])
    expect(themes('Écoute psychologique', ['sante'])).toEqual(['sante--sante-mentale'])
    expect(themes('Bilan', ['sante', 'remobilisation--bien-etre'])).toEqual([
      'remobilisation--bien-etre-confiance-en-soi'
    ])
  })

  test('un prix écrit en mots n’est pas gratuit, et un mot inconnu est un doute', () => {
    const v0 = { id: '1', structure_id: 'ccas-gueret', source: 'dora', nom: 'Vélo', profils: [] }

    expect(
      lire({ ...v0, frais_autres: 'Caution 150€' }, connue)?.fiches[0]?.fiche.dit.services?.[0]?.frais
    ).toBe('sous-condition')
    expect(lire({ ...v0, thematiques: ['danse'] }, connue)?.fiches[0]?.fiche.doutes).toEqual([
      { champ: 'services', code: 'mot-inconnu', texte: 'danse' }
    ])
  })
})
