import { describe, expect, test } from 'vitest'
import { desReponses } from '../des-reponses.ts'
import type { IdQuestion, Reponses } from '../reponses.ts'
import { unSavoir } from '../un-savoir.ts'
import type { Formulaire } from './champs.ts'
import { QUESTIONS, questionDe } from './index.ts'

const savoir = unSavoir()
const lire = (id: IdQuestion, form: Formulaire, reponses: Reponses = desReponses().build()) =>
  questionDe(id).lire(form, reponses, savoir)
const codes = (id: IdQuestion, form: Formulaire) => {
  const lu = lire(id, form)
  return lu.ok ? [] : lu.error.map(({ champ, code }) => `${champ} ${code}`)
}

describe('ce que la personne écrit', () => {
  test.each<[IdQuestion, Formulaire, unknown]>([
    ['naissance', { annee: ' 1948 ' }, 1948],
    ['naissance', { inconnu: '?' }, '?'],
    ['lieu', { departement: '2A', trois_mois: 'oui' }, { departement: '2A', trois_mois: 'oui' }],
    ['lieu', { departement: '?', trois_mois: '?' }, { departement: '?', trois_mois: '?' }],
    ['papiers', { papiers: 'tait' }, 'tait'],
    ['foyer', { conjoint: 'non', enfants: '3' }, { conjoint: 'non', enfants: 3 }],
    [
      'foyer',
      { conjoint: 'oui', annee_conjoint: '1965', enfants: '?' },
      { conjoint: 'oui', annee_conjoint: 1965, enfants: '?' }
    ],
    ['foyer', { conjoint: 'non', annee_conjoint: '1965', enfants: '0' }, { conjoint: 'non', enfants: 0 }],
    ['recus', { recus: ['aah', 'salaire'] }, ['salaire', 'aah']],
    ['recus', { recus: 'rien' }, []],
    ['recus', { recus: '?' }, '?'],
    ['argent', { montant: '1 043,59 €' }, { total: 1043.59, change: false }],
    ['argent', { tranche: '0-573', change: 'oui' }, { total: { de: 0, a: 573 }, change: true }],
    ['argent', { tranche: '?' }, { total: '?', change: false }],
    ['sante', { probleme: 'non', taux: 'plus_80' }, { probleme: 'non', taux: '?' }],
    ['sante', { probleme: 'oui' }, { probleme: 'oui', taux: '?' }],
    ['sante', { probleme: 'tait', taux: 'plus_80' }, { probleme: 'tait', taux: '?' }],
    ['expire', { expire: 'tait' }, 'tait'],
    ['titre', { carte: 'tait', duree: 'tait' }, { carte: 'tait', duree: 'tait' }],
    ['parent_seul', { parent_seul: 'tait' }, 'tait'],
    ['naissance_complete', { date_jour: '4', date_mois: '5' }, '1986-05-04']
  ])('%s : %o', (id, form, attendu) => {
    expect(lire(id, form)).toEqual({ ok: true, value: attendu })
  })

  test.each<[IdQuestion, Formulaire, readonly string[]]>([
    ['naissance', {}, ['annee annee']],
    ['naissance', { annee: '48' }, ['annee annee']],
    ['naissance', { annee: '2027' }, ['annee annee_future']],
    ['lieu', {}, ['departement departement', 'trois_mois choisir']],
    ['lieu', { departement: '<script>', trois_mois: 'oui' }, ['departement departement']],
    ['papiers', { papiers: 'police' }, ['papiers choisir']],
    ['foyer', { conjoint: 'oui', enfants: '40' }, ['enfants choisir']],
    ['foyer', { conjoint: 'oui', enfants: '-1' }, ['enfants choisir']],
    ['foyer', { conjoint: 'oui', annee_conjoint: '2025', enfants: '0' }, ['annee_conjoint annee_conjoint']],
    ['recus', {}, ['recus choisir']],
    ['recus', { recus: ['rien', 'salaire'] }, ['recus rien_et_autre']],
    ['argent', {}, ['tranche choisir']],
    ['argent', { tranche: '0-99999' }, ['tranche choisir']],
    ['argent', { montant: 'beaucoup' }, ['montant montant']],
    ['argent', { montant: '1e9' }, ['montant montant']],
    ['naissance_complete', { date_jour: '31', date_mois: '2' }, ['date date']]
  ])('%s refuse %o', (id, form, attendu) => {
    expect(codes(id, form)).toEqual(attendu)
  })
})

test('une réponse se relit dans le formulaire comme elle y fut écrite', () => {
  const reponses = desReponses()
    .avec({
      recus: ['aah', 'aide_logement'],
      expire: 'jamais',
      activite: { travail: 'non', aah_entiere: '?' },
      autonomie: { chez_parents: 'non', leur_declaration: '?', pension: 'oui', bebe: 'non' },
      argent: { total: 620.5, change: true },
      logement: { statut: 'locataire', aide: 320 },
      titre: { carte: 'autre', duree: 'moins_5' },
      parent_seul: '?',
      travail_jeune: 'oui',
      sante: { probleme: 'oui', taux: 'aucun' },
      inapte: 'non',
      naissance_complete: '1986-05-04'
    })
    .build()

  for (const { id } of QUESTIONS) {
    const question = questionDe(id)
    const relue = question.lire(question.remplir(reponses[id] as never, reponses, savoir), reponses, savoir)
    expect([id, relue]).toEqual([id, { ok: true, value: reponses[id] }])
  }
})

test('chaque question délicate se laisse taire', () => {
  const delicates = QUESTIONS.filter(({ delicate }) => delicate).map(({ id }) => id)
  const muettes = delicates.filter(id => {
    const champs = questionDe(id).champs(desReponses().build(), savoir)
    return !champs.some(champ => 'options' in champ && champ.options.some(o => o.cle === 'droits_tait'))
  })

  expect(delicates).toEqual(['papiers', 'expire', 'autonomie', 'titre', 'parent_seul', 'sante'])
  expect(muettes).toEqual([])
})

describe('une somme qui paraît annuelle', () => {
  test.each(['7440', '9 840 €', '4 000,01'])(
    '%s par mois, pour une personne seule, se fait préciser',
    montant => {
      expect(codes('argent', { montant })).toEqual(['periode par_mois'])
    }
  )

  test.each(['1 043,59', '3 000', '3 500'])('%s par mois se lit sans rien demander', montant => {
    expect(codes('argent', { montant })).toEqual([])
  })

  test('« oui, c’est par mois » la garde ; « non, c’est pour 1 an » la divise par 12', () => {
    expect(lire('argent', { montant: '9840', periode: 'mois' })).toMatchObject({ value: { total: 9840 } })
    expect(lire('argent', { montant: '9840', periode: 'an' })).toMatchObject({ value: { total: 820 } })
  })

  test('un grand foyer dont le plafond dépasse 4 000 € n’est pas interrogé en dessous', () => {
    const neuf = desReponses()
      .avec({ foyer: { conjoint: 'oui', enfants: 9 } })
      .build()

    expect(lire('argent', { montant: '4500' }, neuf).ok).toBe(true)
  })

  test('une réponse précisée se relit sans être redemandée', () => {
    const { remplir } = questionDe('argent')
    const reponse = { total: 9840, change: false }

    expect(lire('argent', remplir(reponse as never, desReponses().build(), savoir))).toEqual({
      ok: true,
      value: reponse
    })
  })
})

test('à 11 ans, on ne demande ni grossesse, ni 2 ans de travail', () => {
  const enfant = desReponses().avec({ naissance: 2015 }).build()
  const etat = { reponses: enfant, savoir, decide: () => true, ouvert: () => false }

  expect(questionDe('parent_seul').estPosee(etat)).toBe(false)
  expect(questionDe('travail_jeune').estPosee(etat)).toBe(false)
  expect(
    questionDe('autonomie')
      .champs(enfant, savoir)
      .map(({ nom }) => nom)
  ).not.toContain('bebe')
})

test('chaque question accepte « je ne sais pas »', () => {
  for (const { id } of QUESTIONS) {
    const champs = questionDe(id).champs(desReponses().build(), savoir)
    const ignore = Object.fromEntries(
      champs.filter(c => c.sorte !== 'montant' && c.sorte !== 'annee').map(c => [c.nom, '?'])
    )
    expect([id, lire(id, ignore).ok]).toEqual([id, true])
  }
})
