import { describe, expect, test } from 'vitest'
import { regles } from '../genere/regles.js'
import { enchainer, ordonner } from './enchainer.ts'
import { evaluerFoyer } from './evaluer-foyers.ts'
import { lireSituation, type Situation } from './situation.ts'

const evaluer = (foyer: Situation) => evaluerFoyer(regles, foyer)

const unFoyer = (change: object = {}): Situation => {
  const lue = lireSituation({
    schema: 'situation/1',
    mois: '2026-11',
    absents: 'non',
    union: 'seul',
    logement: { statut: 'heberge_gratuitement', commune_insee: '23096' },
    personnes: [
      {
        role: 'demandeur',
        date_naissance: '1985-03-02',
        activite: 'inactif',
        nationalite: 'FR',
        sejour: 'sans_objet',
        revenus: []
      }
    ],
    prestations_percues: [],
    ...change
  })
  if (!lue.ok) throw new Error(JSON.stringify(lue.error))
  return lue.value
}

const nomsDe = (foyer: Situation) => enchainer(evaluer, foyer).map(({ droit }) => droit)

describe('l’ordre où demander', () => {
  test('sans revenu : le RSA d’abord, la CSS ensuite, gratuite', () => {
    const demandes = enchainer(evaluer, unFoyer())
    const noms = demandes.map(({ droit }) => droit)

    expect(noms.indexOf('rsa')).toBeLessThan(noms.indexOf('css'))
    expect(demandes.find(({ droit }) => droit === 'css')?.resultat.forme).toBe('sans_participation')
  })

  test('ce qui est déjà touché ne se redemande pas', () => {
    const rsa = [{ nature: 'rsa', de: '2026-01', a: null, montant: 573.49 }]

    expect(nomsDe(unFoyer({ prestations_percues: rsa }))).not.toContain('rsa')
  })

  test('à 66 ans sans retraite : l’Aspa avant tout, le RSA en l’attendant', () => {
    const [demandeur] = unFoyer().personnes
    const noms = nomsDe(unFoyer({ personnes: [{ ...demandeur, date_naissance: '1960-03-02' }] }))

    expect(noms.slice(0, 2)).toEqual(['aspa', 'rsa'])
  })
})

const LOCATAIRE = { statut: 'locataire_vide', loyer_mensuel: 450, commune_insee: '23096' }

const avec = (personne: object, change: object = {}): Situation =>
  unFoyer({ personnes: [{ ...unFoyer().personnes[0], ...personne }], ...change })

const trouver = (foyer: Situation, droit: string) =>
  enchainer(evaluer, foyer).find(demande => demande.droit === droit)?.resultat

const salaire = (net: number) => ({
  activite: 'actif',
  revenus: [{ nature: 'salaire', de: '2025-01', a: null, net, imposable: net, brut: net }]
})

describe('ce que l’un change à l’autre', () => {
  test('l’aide au logement d’abord, puis le RSA moins le forfait logement, puis la CSS gratuite', () => {
    const foyer = avec({}, { logement: LOCATAIRE })

    expect(nomsDe(foyer).filter(nom => ['aide_logement', 'rsa', 'css'].includes(nom))).toEqual([
      'aide_logement',
      'rsa',
      'css'
    ])
    // 651,69 seul ; 12 % de moins (78,20) avec une aide au logement.
    expect(evaluer(foyer).droits.rsa?.montant_mensuel).toBeCloseTo(651.69, 2)
    expect(trouver(foyer, 'rsa')?.montant_mensuel).toBeCloseTo(573.49, 2)
    expect(trouver(foyer, 'css')?.forme).toBe('sans_participation')
  })

  test('la prime d’activité perd son forfait logement quand l’aide au logement s’ouvre', () => {
    const foyer = avec(salaire(900), { logement: LOCATAIRE })
    const seule = Number(evaluer(foyer).droits.ppa?.montant_mensuel)
    const apres = Number(trouver(foyer, 'ppa')?.montant_mensuel)
    const aide = Number(evaluer(foyer).droits.aide_logement?.montant_mensuel)

    expect(nomsDe(foyer).indexOf('aide_logement')).toBeLessThan(nomsDe(foyer).indexOf('ppa'))
    // 12 % de 638,28, ou l'aide elle-même si elle est plus petite.
    expect(seule - apres).toBeCloseTo(Math.min(aide, 638.28 * 0.12), 2)
  })

  // 651,69 − 78,20 − 6 = 567,49 : au-delà, le RSA d'après l'aide au logement ne se verse plus.
  test.each([
    [566.49, true],
    [568.49, false]
  ])('avec %d € d’autres revenus, le RSA se demande encore : %s', (net, attendu) => {
    const revenus = [{ nature: 'pension_alimentaire_percue', de: '2025-01', a: null, net }]
    const foyer = avec({ revenus }, { logement: LOCATAIRE })

    expect(evaluer(foyer).droits.rsa?.statut).toBe('ouvert')
    expect(nomsDe(foyer).includes('rsa')).toBe(attendu)
  })

  test('l’ASI passe avant l’AAH, l’AAH et l’aide au logement avant la majoration', () => {
    const foyer = avec(
      {
        taux_incapacite: 0.85,
        revenus: [{ nature: 'pension_invalidite', de: '2024-01', a: null, net: 400 }],
        prestations_percues: []
      },
      { logement: LOCATAIRE }
    )
    const noms = nomsDe(foyer)

    expect(noms.indexOf('asi')).toBe(0)
    expect(noms.indexOf('asi')).toBeLessThan(noms.indexOf('aah'))
    expect(noms.indexOf('aah')).toBeLessThan(noms.indexOf('aide_logement'))
  })

  test('une AAH demandée n’efface pas le RSA : la MDPH répond en quatre mois', () => {
    expect(nomsDe(avec({ taux_incapacite: 0.85 })).slice(0, 2)).toEqual(['aah', 'rsa'])
  })

  test('l’ASS passe avant le RSA', () => {
    const foyer = avec({
      activite: 'chomeur',
      chomage_depuis: '2023-01-01',
      cinq_ans_travail_sur_dix: true,
      revenus: [{ nature: 'allocation_chomage', de: '2023-01', a: '2026-08', net: 900 }]
    })
    const noms = nomsDe(foyer)

    expect(noms).toContain('ass')
    expect(noms.slice(0, 2)).toEqual(['ass', 'rsa'])
  })

  test('un loyer aidé dont le montant n’est connu qu’entre deux bornes entre aussi dans la suite', () => {
    const revenus = [{ nature: 'salaire', de: '2025-01', a: null, net: 900 }]
    const foyer = avec({ activite: 'actif', revenus }, { logement: LOCATAIRE })

    expect(evaluer(foyer).droits.aide_logement?.montant_mensuel).toHaveProperty('max')
    expect(Number(trouver(foyer, 'ppa')?.montant_mensuel)).toBeLessThan(
      Number(evaluer(foyer).droits.ppa?.montant_mensuel)
    )
  })

  test('l’ordre d’un résultat seul est le même, sans rien de déjà touché', () => {
    const foyer = avec({}, { logement: LOCATAIRE })
    const ordre = ordonner(evaluer(foyer))
    const aide = [{ nature: 'aide_logement', de: '2026-01', a: null, montant: 250 }]

    expect(ordre.slice(0, 3)).toEqual(['aide_logement', 'rsa', 'css'])
    expect(ordonner(evaluer({ ...foyer, prestations_percues: aide } as Situation))).not.toContain(
      'aide_logement'
    )
  })
})
