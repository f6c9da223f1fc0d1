import { describe, expect, test } from 'vitest'
import departements from '../../../../donnees/departements.json' with { type: 'json' }
import { regles } from '../genere/regles.js'
import { desReponses } from './des-reponses.ts'
import { evaluerFoyers, expliquerFoyer } from './evaluer-foyers.ts'
import { QUE_FAIRE } from './hors-des-regles.ts'
import { parcours, resultatDe } from './parcours.ts'
import { questionDe } from './questions/index.ts'
import { lireReponses } from './reponses.ts'
import { resultats } from './resultats.ts'
import { lireSituation, type Situation } from './situation.ts'
import { unSavoir } from './un-savoir.ts'

const lu = lireSituation({
  schema: 'situation/1',
  id: 'a',
  mois: '2026-11',
  absents: 'non',
  union: 'seul',
  logement: { statut: 'proprietaire', commune_insee: '75056' },
  personnes: [
    {
      role: 'demandeur',
      date_naissance: '1950-01-01',
      activite: 'retraite',
      nationalite: 'FR',
      sejour: 'sans_objet',
      presence_en_france_mois: 900,
      revenus: [],
      prestations_percues: []
    }
  ],
  prestations_percues: [{ nature: 'rsa', de: '2026-01', a: null, montant: 500 }]
})
if (!lu.ok) throw new Error(JSON.stringify(lu.error))
const foyerA = (commune_insee: string): Situation => ({ ...lu.value, logement: { commune_insee } })
const statuts = (commune: string) =>
  Object.values(evaluerFoyers(regles, [foyerA(commune)]).droits).map(({ statut }) => statut)

describe('là où nos règles ne disent pas la loi', () => {
  test('à Paris, la même personne a des droits ouverts et d’autres fermés', () => {
    expect(statuts('75056')).toContain('ouvert')
    expect(statuts('75056')).toContain('ferme')
  })

  test.each(['975', '977', '978', '986', '987', '988', '97502', 'autre'])(
    'à « %s », tout droit est à vérifier',
    commune => {
      expect(new Set(statuts(commune))).toEqual(new Set(['a_verifier']))
    }
  )

  test('aucun chiffre, mais ce qui est déjà touché se voit', () => {
    const resultat = evaluerFoyers(regles, [foyerA('978')])

    expect(resultat.id).toBe('a')
    expect(resultat.manque).toEqual(['logement.commune_insee'])
    expect(resultat.droits.css).toMatchObject({
      forme: null,
      plafond_sans_participation: null,
      percu: false,
      manque: ['logement.commune_insee']
    })
    expect(resultat.droits.rsa).toMatchObject({ montant_mensuel: null, percu: true })
  })

  test('l’explication dit que faire, sans raisonnement', () => {
    const { droits } = expliquerFoyer(regles, foyerA('978'))
    const css = droits.find(({ nom }) => nom === 'css')

    expect(css).toMatchObject({ statut: 'a_verifier', inconnus: [QUE_FAIRE], etapes: [] })
    expect(css?.titre).not.toBe('')
  })

  test('la phrase est celle des données livrées', () => {
    expect(QUE_FAIRE).toBe(departements.find(({ code }) => code === 'autre')?.que_faire)
  })
})

describe('« autre territoire » dans le parcours', () => {
  const savoir = unSavoir()
  const lieu = { departement: 'autre', trois_mois: 'oui' } as const

  test('est une réponse, que le cookie garde', () => {
    expect(questionDe('lieu').lire(lieu, { v: 1 }, savoir)).toEqual({ ok: true, value: lieu })
    expect(lireReponses({ v: 1, lieu })).toEqual({ v: 1, lieu })
  })

  test.each(['99', '20', '96', '975', '978', '988'])('« %s » n’en est pas une', departement => {
    expect(questionDe('lieu').lire({ ...lieu, departement }, { v: 1 }, savoir).ok).toBe(false)
    expect(lireReponses({ v: 1, lieu: { ...lieu, departement } })).toEqual({ v: 1 })
  })

  test('laisse tout à vérifier, et une personne française ne court pas après l’aide médicale', () => {
    const reponses = desReponses().avec({ lieu }).build()
    const { droits } = resultatDe(reponses, savoir)
    const montres = resultats({ mois: savoir.mois, droits, manque: [] }, reponses)

    expect(new Set(Object.values(droits).map(({ statut }) => statut))).toEqual(new Set(['a_verifier']))
    expect(montres.ouverts).toEqual([])
    expect(montres.fermes).toEqual([])
    expect(montres.aVerifier.find(({ id }) => id === 'ame')?.niveau).toBe('bref')
    expect(montres.enAttendant).not.toContain('soins-urgents')
  })

  test('le parcours finit sans demander ce qui ne changerait rien', () => {
    const reponses = desReponses().avec({ lieu }).build()

    expect(parcours(reponses, savoir).suivante).toBeNull()
  })
})
