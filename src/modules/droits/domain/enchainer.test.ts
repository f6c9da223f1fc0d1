import { describe, expect, test } from 'vitest'
import { regles } from '../genere/regles.js'
import { enchainer } from './enchainer.ts'
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
