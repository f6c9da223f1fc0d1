import { describe, expect, test } from 'vitest'
import { enGsm7, septets } from '#shared/gsm7'
import type { Detection } from '../detecter.ts'
import { AUCUN_CONTACT } from './contact.ts'
import { smsDe, verifierExpediteur } from './expediteur.ts'
import { type LireNotice, lettrePour } from './lettre.ts'
import { mobileDe } from './mobile.ts'

const SAMIA = { de: 'Samia B.', telephone: '05 55 00 00 00', structure: 'CCAS de Guéret' }

describe('le SMS', () => {
  test('tient en un texte de tous les téléphones, dit qui appeler, et ne nomme aucun droit', () => {
    const texte = smsDe(SAMIA)

    expect(enGsm7(texte)).toBe(texte)
    expect(septets(texte)).toBeLessThanOrEqual(160)
    expect(texte).toContain('Samia B. (CCAS de Guéret) : 05 55 00 00 00')
    expect(texte).not.toMatch(/RSA|C2S|AAH|APL|ASPA|retraite|maladie|santé|handicap|http/i)
  })

  test.each([
    ['personne ne signe', { ...SAMIA, de: ' ' }, /--de/],
    ['un numéro qui n’en est pas un', { ...SAMIA, telephone: 'le standard' }, /numéro/],
    [
      'trop long',
      {
        ...SAMIA,
        de: 'Marie-Christine Dubois-Fontaine',
        structure: 'Centre intercommunal d’action sociale du Grand Guéret, site'
      },
      /\d+ signes de moins/
    ]
  ])('%s : refusé avant d’écrire', (_, expediteur, motif) => {
    const issue = verifierExpediteur(expediteur)

    expect(!issue.ok && issue.error).toMatch(motif)
  })

  test('ce qui est accepté tient toujours en 160 signes', () => {
    for (let signes = 1; signes <= 60; signes++) {
      const expediteur = { ...SAMIA, structure: 'é€'.repeat(30).slice(0, signes) }
      if (verifierExpediteur(expediteur).ok) expect(septets(smsDe(expediteur))).toBeLessThanOrEqual(160)
    }
  })
})

test.each([
  ['06 12 34 56 78', '06 12 34 56 78'],
  ['+33 (0)7.12.34.56.78', '07 12 34 56 78'],
  ['0033612345678', '06 12 34 56 78'],
  ['+262 692 12 34 56', '06 92 12 34 56'],
  ['05 55 00 00 00', null],
  ['612345678', null],
  ['', null]
])('« %s » reçoit des SMS : %s', (ecrit, lu) => {
  expect(mobileDe(ecrit)).toBe(lu)
})

describe('la lettre', () => {
  const lire: LireNotice = (droit, forme) => ({
    titre: droit,
    nom: forme ?? droit,
    change: '',
    apporter: [],
    guichet: []
  })
  const RIEN: Detection = { ouverts: [], bientot_finis: [], un_fait_decide: [] }
  const lettre = (autres: Partial<Detection>) =>
    lettrePour({ contact: AUCUN_CONTACT, reference: 'f1', detection: { ...RIEN, ...autres } }, lire)

  test('il n’y en a pas quand il n’y a rien à dire', () => {
    expect(lettre({ un_fait_decide: [{ fait: 'union', droits: ['rsa'] }] })).toBeNull()
  })

  test.each([
    [573.49, { euros: 570, auMoins: false }],
    [
      { min: 349.19, max: 423.59 },
      { euros: 340, auMoins: true }
    ],
    [{ min: 0, max: 200 }, null],
    [{ min: null, max: null }, null],
    [9.99, null]
  ])('un montant de %j s’arrondit vers le bas, ou se tait', (montant_mensuel, montant) => {
    const ecrite = lettre({ ouverts: [{ droit: 'rsa', motifs: ['non_percu'], montant_mensuel }] })

    expect(ecrite?.droits[0]?.montant).toEqual(montant)
  })

  test('un droit qui finit mérite une lettre à lui seul', () => {
    expect(lettre({ bientot_finis: [{ droit: 'css', le: '2026-12-31' }] })?.fins).toEqual([
      { titre: 'css', nom: 'css', le: '2026-12-31' }
    ])
  })
})
