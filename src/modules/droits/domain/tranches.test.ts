import { describe, expect, test } from 'vitest'
import { desReponses } from './des-reponses.ts'
import { tranches } from './tranches.ts'
import { unSavoir } from './un-savoir.ts'
import { versSituations } from './vers-situation/index.ts'

const savoir = unSavoir()
const bords = (change: Parameters<ReturnType<typeof desReponses>['avec']>[0], avec = savoir) =>
  tranches(desReponses().avec(change).build(), avec).map(({ de }) => de)

describe('les tranches d’argent viennent du foyer', () => {
  test('se suivent sans trou, et la dernière n’a pas de fin', () => {
    const toutes = tranches(desReponses().build(), savoir)

    toutes.slice(1).forEach(({ de }, rang) => {
      expect(de).toBe((toutes[rang]?.a ?? Number.NaN) + 1)
    })
    expect(toutes.at(-1)?.a).toBeNull()
  })

  // 651,69 € (CASF L262-2), 10 421 and 14 068,35 € a year (CSS L861-1), less 78,20 € of dwelling.
  test('seul de 40 ans : le RSA et les deux plafonds, avec et sans la part du logement', () => {
    expect(bords({})).toEqual([0, 574, 652, 791, 869, 1095, 1173])
  })

  test('à 70 ans, l’ASPA prend la place du RSA', () => {
    expect(bords({ naissance: 1956 })).toEqual([0, 791, 869, 1044, 1095, 1173])
  })

  test('sans titre, le RSA ne sépare rien', () => {
    expect(bords({ papiers: 'aucun' })).toEqual([0, 791, 869, 1095, 1173])
  })

  test('à deux avec un enfant, tout est plus haut', () => {
    const seul = bords({})
    const aTrois = bords({ foyer: { conjoint: 'oui', enfants: 1 } })

    expect(aTrois.length).toBe(seul.length)
    expect(aTrois.slice(1).every((bord, rang) => bord > (seul[rang + 1] ?? 0))).toBe(true)
  })

  test('outre-mer, les plafonds de santé montent de 11,3 %', () => {
    expect(bords({ lieu: { departement: '974', trois_mois: 'oui' } })).toContain(
      Math.ceil((10421 * 1.113) / 12)
    )
  })

  test('une tranche choisie décide, près d’un plafond ou non', () => {
    for (const total of tranches(desReponses().build(), savoir)) {
      const r = desReponses()
        .avec({ recus: ['salaire'], argent: { total, change: false }, logement: { statut: 'locataire' } })
        .build()
      const css = savoir.evaluer(versSituations(r, savoir)).droits.css
      expect([total, css?.statut]).not.toEqual([total, 'a_verifier'])
    }
  })
})
