import { describe, expect, test } from 'vitest'
import { desReponses } from './des-reponses.ts'
import { parcours, resultatDe } from './parcours.ts'
import { DENISE, KEVIN, MELINDA, MOUSSA, SAMIA, THARSINI, YVETTE } from './personnes-des-essais.ts'
import type { Reponses } from './reponses.ts'
import { bornes } from './resultat.ts'
import { type Resultats, resultats } from './resultats.ts'
import { unSavoir } from './un-savoir.ts'

const savoir = unSavoir()
const resultatsDe = (r: Reponses): Resultats => resultats(resultatDe(r, savoir), parcours(r, savoir).reponses)
const ids = (droits: Resultats['ouverts']) => droits.map(({ id }) => id)
const trouver = ({ ouverts, aVerifier, fermes }: Resultats, id: string) =>
  [...ouverts, ...aVerifier, ...fermes].find(droit => droit.id === id)

describe('Yvette, 78 ans, 620 € de retraite, propriétaire', () => {
  const r = resultatsDe(YVETTE)

  test('a droit à la complémentaire gratuite, puis à l’ASPA', () => {
    expect(ids(r.ouverts)).toEqual(['css', 'aspa', 'puma'])
    expect(trouver(r, 'css')).toMatchObject({ forme: 'sans_participation' })
    expect(trouver(r, 'css')?.resultat.base_ressources_annuelle).toBe(8378.43)
  })

  test('l’ASPA complète jusqu’à 423,59 € par mois', () => {
    expect(bornes(trouver(r, 'aspa')?.montant)[1]).toBe(423.59)
  })

  test('ni RSA, ni aide médicale', () => {
    expect(ids(r.fermes)).toEqual(expect.arrayContaining(['rsa', 'ame']))
  })
})

describe('Moussa, sans titre depuis 26 mois, 500 € par mois', () => {
  const r = resultatsDe(MOUSSA)

  test('a droit à l’aide médicale, et rien ne promet la complémentaire', () => {
    expect(ids(r.ouverts)).toEqual(['ame'])
    expect(ids(r.fermes)).toEqual(expect.arrayContaining(['css', 'puma', 'rsa']))
  })

  test('en attendant, l’hôpital le soigne', () => {
    expect(r.enAttendant).toEqual(['soins-urgents', 'pass'])
    expect(trouver(r, 'soins-urgents')).toBeUndefined()
  })
})

describe('Samia, AAH entière, seule, sans travail', () => {
  const r = resultatsDe(SAMIA)

  test('a la complémentaire pour 14 € par mois, sans déclarer ses ressources', () => {
    expect(trouver(r, 'css')).toMatchObject({
      statut: 'ouvert',
      forme: 'avec_participation',
      participation: 14
    })
  })

  test('son AAH est montrée comme déjà versée', () => {
    expect(trouver(r, 'aah')).toMatchObject({ percu: true })
    expect(ids(r.ouverts)).toContain('aah')
  })

  test('si elle ignore si son AAH est entière, la gratuité reste possible', () => {
    const incertaine = resultatsDe({ ...SAMIA, activite: { travail: 'non', aah_entiere: '?' } })

    expect(trouver(incertaine, 'css')).toMatchObject({ forme: 'avec_participation', peutEtreGratuite: true })
  })
})

test('Kevin, 22 ans, parti de chez ses parents : gratuite à son nom, pas de RSA', () => {
  const r = resultatsDe(KEVIN)

  expect(trouver(r, 'css')).toMatchObject({ statut: 'ouvert', forme: 'sans_participation' })
  expect(trouver(r, 'rsa')).toMatchObject({ statut: 'ferme' })
})

test('Mélinda et Josué, au RSA : la complémentaire gratuite se réclame', () => {
  const r = resultatsDe(MELINDA)

  expect(trouver(r, 'css')).toMatchObject({
    statut: 'ouvert',
    forme: 'sans_participation',
    automatique: true
  })
  expect(trouver(r, 'rsa')).toMatchObject({ percu: true })
  expect(r.aVerifier.every(({ niveau }) => niveau === 'bref')).toBe(true)
})

describe('Denise et Alain, 1 520 € à deux', () => {
  const r = resultatsDe(DENISE)

  test('ont la complémentaire pour 46 € par mois à deux', () => {
    expect(trouver(r, 'css')).toMatchObject({
      statut: 'ouvert',
      forme: 'avec_participation',
      participation: 46
    })
  })

  test('l’ASI d’Alain reste à vérifier, le RSA et l’ASPA sont fermés', () => {
    expect(trouver(r, 'asi')).toMatchObject({ statut: 'a_verifier', niveau: 'plein' })
    expect(ids(r.fermes)).toEqual(expect.arrayContaining(['rsa', 'aspa', 'ame']))
  })
})

test('Tharsini, titre depuis 2 ans : complémentaire gratuite, pas de RSA en ce moment', () => {
  const r = resultatsDe(THARSINI)

  expect(trouver(r, 'css')).toMatchObject({ statut: 'ouvert', forme: 'sans_participation' })
  expect(trouver(r, 'css')?.resultat.base_ressources_annuelle).toBe(14934.62)
  expect(trouver(r, 'rsa')).toMatchObject({ statut: 'ferme' })
})

describe('jamais une page vide', () => {
  const aise = desReponses()
    .avec({
      recus: ['salaire'],
      argent: { total: 4000, change: false },
      sante: { probleme: 'non', taux: '?' }
    })
    .build()

  test('sans droit à demander, des secours restent', () => {
    expect(resultatsDe(aise).secours).toEqual(['pass', 'secours-caisse', 'mission-accompagnement-sante'])
  })

  test('qui ne sait rien n’entend jamais « non » pour sa complémentaire', () => {
    const rien = desReponses()
      .avec({
        naissance: '?',
        lieu: { departement: '?', trois_mois: '?' },
        papiers: 'tait',
        foyer: { conjoint: '?', enfants: '?' },
        recus: '?',
        argent: { total: '?', change: false }
      })
      .build()

    expect(trouver(resultatsDe(rien), 'css')?.statut).toBe('a_verifier')
    expect(resultatsDe(rien).enAttendant).toContain('pass')
  })
})
