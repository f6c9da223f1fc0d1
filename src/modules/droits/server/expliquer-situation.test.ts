import type { DroitExplique } from 'moteur/execution'
import { describe, expect, test } from 'vitest'
import { expliquerSituation } from './expliquer-situation.ts'

/** A retired owner of 78, alone, in November 2026. */
const yvette = (autres: object = {}) => ({
  schema: 'situation/1',
  mois: '2026-11',
  absents: 'non',
  union: 'seul',
  logement: { statut: 'proprietaire', commune_insee: '23096' },
  personnes: [
    {
      role: 'demandeur',
      date_naissance: '1948-03-02',
      activite: 'retraite',
      nationalite: 'FR',
      sejour: 'sans_objet',
      revenus: [{ nature: 'retraite', de: '2023-01', a: null, net: 620, brut: 620, imposable: 620 }],
      ...autres
    }
  ],
  prestations_percues: []
})

const expliquer = (nom: string, situation: unknown): DroitExplique => {
  // As a file writes it: what is undefined is not there.
  const issue = expliquerSituation(JSON.parse(JSON.stringify(situation)))
  const droit = issue.ok ? issue.value.droits.find(un => un.nom === nom) : undefined
  if (droit === undefined) throw new Error(JSON.stringify(issue))
  return droit
}

const valeursDeLaLoi = ({ etapes }: DroitExplique): readonly string[] =>
  etapes.filter(({ sorte }) => sorte === 'parametre').map(({ regle }) => regle)

describe('ce qui est raconté', () => {
  test('une aide que la personne ne reçoit pas n’amène pas son abattement', () => {
    const lues = valeursDeLaLoi(expliquer('css', yvette()))

    expect(lues.filter(nom => nom.startsWith('css . abattement'))).toEqual([])
    expect(lues).toContain('css . plafond de base')
  })

  test('l’abattement de l’AAH se lit dès que l’AAH est reçue', () => {
    const aah = [{ nature: 'aah', de: '2024-01', a: null, montant: 1000 }]
    const lues = valeursDeLaLoi(expliquer('css', yvette({ prestations_percues: aah })))

    expect(lues.filter(nom => nom.startsWith('css . abattement'))).toEqual(["css . abattement de l'AAH"])
  })

  test('le plafond qui décide est marqué, avec ce qui reste à confirmer ; le forfait logement ne l’est pas', () => {
    const auSeuil = expliquer('css', yvette()).etapes.filter(etape => etape.auSeuil)

    expect(auSeuil.map(({ regle }) => regle)).toContain('css . plafond de base')
    expect(auSeuil.map(({ regle }) => regle)).not.toContain('rsa . montant forfaitaire')
    expect(auSeuil.find(({ regle }) => regle === 'css . plafond de base')?.provisoire).toMatch(/10 422/)
  })

  test('un choix se dit en mots', () => {
    const forme = expliquer('css', yvette()).etapes.find(({ regle }) => regle === 'css . forme')

    expect(forme?.valeur).toBe('sans participation')
  })
})

test.each([
  ['asi', { revenus: undefined }],
  ['ass', { activite: null, revenus: [{ nature: 'allocation_chomage', de: '2025-01', a: null, net: 500 }] }],
  ['aah', { revenus: [{ nature: 'retraite', de: '2023-01', a: null, net: 1400 }] }]
])('%s à vérifier n’est jamais annoncée à 0 €', (nom, vague) => {
  const situation = { ...yvette(vague), absents: 'inconnu' }

  expect(expliquer(nom, situation)).toMatchObject({ statut: 'a_verifier', montant_mensuel: null })
})
