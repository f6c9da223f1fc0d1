import { describe, expect, test } from 'vitest'
import { desReponses } from './des-reponses.ts'
import { AUCUNE_REPONSE, lireReponses, RECUS, type Reponses } from './reponses.ts'

const tout: Reponses = desReponses()
  .avec({
    naissance: 2001,
    naissance_complete: '2001-11-22',
    papiers: 'titre',
    expire: 'de_3_a_6',
    foyer: { conjoint: 'oui', annee_conjoint: 2002, enfants: 9 },
    recus: [...RECUS],
    activite: { travail: 'oui', aah_entiere: 'non' },
    autonomie: { chez_parents: 'oui', leur_declaration: 'non', pension: '?', bebe: '?' },
    argent: { total: { de: 1173, a: 1758 }, change: true },
    logement: { statut: 'sans_domicile', aide: 1043.59 },
    titre: { carte: 'resident', duree: 'de_5_a_10' },
    parent_seul: 'oui',
    travail_jeune: 'non',
    sante: { probleme: 'oui', taux: 'de_50_a_79' },
    inapte: 'oui'
  })
  .build()

describe('les réponses voyagent dans un témoin', () => {
  test('toutes à la fois, elles tiennent en un kilo-octet', () => {
    expect(JSON.stringify(tout).length).toBeLessThanOrEqual(1024)
  })

  test('elles reviennent comme elles sont parties', () => {
    expect(lireReponses(JSON.parse(JSON.stringify(tout)))).toEqual(tout)
  })

  test.each<[string, unknown]>([
    ['rien', undefined],
    ['un texte', 'bonjour'],
    ['une autre version', { ...tout, v: 2 }],
    ['une année absurde', { ...tout, naissance: 20010 }],
    ['un mot inventé', { ...tout, papiers: 'police' }],
    ['une somme négative', { ...tout, argent: { total: -1, change: false } }],
    ['quarante enfants', { ...tout, foyer: { conjoint: 'non', enfants: 40 } }],
    ['une date impossible', { ...tout, naissance_complete: '2001-02-30' }]
  ])('%s ne laisse aucune réponse', (_cas, json) => {
    expect(lireReponses(json)).toEqual(AUCUNE_REPONSE)
  })

  test('« je ne sais pas » et « je préfère ne pas le dire » restent deux réponses', () => {
    const [ignore, tait] = (['?', 'tait'] as const).map(papiers => lireReponses({ v: 1, papiers }).papiers)

    expect([ignore, tait]).toEqual(['?', 'tait'])
  })
})
