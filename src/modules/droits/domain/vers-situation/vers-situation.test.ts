import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moisPlus } from '#shared/date'
import { desReponses } from '../des-reponses.ts'
import { resultatDe } from '../parcours.ts'
import { DENISE, KEVIN, MOUSSA, SAMIA, THARSINI, YVETTE } from '../personnes-des-essais.ts'
import type { Recu, Reponses } from '../reponses.ts'
import { bornes } from '../resultat.ts'
import { lireSituation, type Situation } from '../situation.ts'
import { tranches } from '../tranches.ts'
import { unSavoir } from '../un-savoir.ts'
import { versSituations } from './index.ts'

const savoir = unSavoir()

/** What a household gets over the twelve months of the CSS (M-13…M-2), when every line is exact. */
const totalSurUnAn = (s: Situation): number => {
  const mois = Array.from({ length: 12 }, (_, n) => moisPlus(s.mois, n - 13))
  const lignes = s.personnes.flatMap(p => p.revenus ?? [])
  return lignes.reduce(
    (total, { de, a, net }) =>
      total +
      mois.filter(m => de <= m && (a === null || m <= a)).length * (typeof net === 'number' ? net : 0),
    0
  )
}

describe('les foyers possibles', () => {
  test('restent peu nombreux, même pour qui ne sait presque rien et reçoit de tout', () => {
    const reponses = desReponses()
      .avec({
        foyer: { conjoint: '?', enfants: '?' },
        recus: ['salaire', 'chomage', 'retraite', 'invalidite', 'allocations_familiales'],
        argent: { total: 2100, change: true }
      })
      .build()

    const situations = versSituations(reponses, savoir)

    expect(situations.length).toBeLessThanOrEqual(48)
    for (const situation of situations) expect(lireSituation(situation)).toMatchObject({ ok: true })
  })

  test.each([
    ['Yvette', YVETTE],
    ['Moussa', MOUSSA],
    ['Samia', SAMIA],
    ['Kevin', KEVIN],
    ['Denise', DENISE],
    ['Tharsini', THARSINI],
    ['une personne qui n’a rien dit', { v: 1 } as const]
  ])('de %s sont des situations valables', (_nom, reponses) => {
    for (const situation of versSituations(reponses, savoir))
      expect(lireSituation(situation)).toMatchObject({ ok: true })
  })

  test('gardent le total exact, quelle que soit la personne qui gagne', () => {
    const possibles = versSituations(DENISE, savoir)

    expect(possibles.map(totalSurUnAn)).toEqual(possibles.map(() => 1520 * 12))
    expect(possibles.length).toBeGreaterThan(1)
  })

  test('gardent le total exact quand il change beaucoup', () => {
    const change = { ...YVETTE, argent: { total: 300, change: true } }

    for (const possible of versSituations(change, savoir)) expect(totalSurUnAn(possible)).toBeCloseTo(3600)
  })

  test('sans réponse sur le couple ni les enfants, il y en a plusieurs', () => {
    const inconnu = desReponses()
      .avec({ foyer: { conjoint: '?', enfants: '?' } })
      .build()

    expect(new Set(versSituations(inconnu, savoir).map(s => s.personnes.length))).toEqual(
      new Set([1, 2, 4, 5])
    )
  })

  test('« je préfère ne pas le dire » laisse le séjour inconnu', () => {
    const [possible] = versSituations(desReponses().avec({ papiers: 'tait' }).build(), savoir)

    expect(possible?.personnes[0]).toMatchObject({ nationalite: null, sejour: null })
  })

  test('« je préfère ne pas le dire » vaut « je ne sais pas » partout où on peut se taire', () => {
    const avec = (mot: 'tait' | '?') =>
      (['titre', 'aucun'] as const).map(papiers =>
        versSituations(
          desReponses()
            .avec({
              naissance: 2004,
              papiers,
              expire: mot,
              titre: { carte: mot, duree: mot },
              autonomie: { chez_parents: 'non', leur_declaration: 'non', pension: 'non', bebe: mot },
              parent_seul: mot,
              sante: { probleme: mot, taux: '?' }
            })
            .build(),
          savoir
        )
      )

    expect(avec('tait')).toEqual(avec('?'))
  })

  test('un enfant de 11 ans n’attend pas de bébé et n’a pas travaillé 2 ans', () => {
    const [possible] = versSituations(desReponses().avec({ naissance: 2015 }).build(), savoir)

    expect(possible?.personnes[0]).toMatchObject({
      enceinte: false,
      heures_travaillees_3_ans: { min: 0, max: 3213 }
    })
  })
})

type Vrai = {
  readonly ans: number
  readonly enCouple: boolean
  readonly enfants: readonly number[]
  readonly source: 'salaire' | 'retraite' | 'chomage' | 'invalidite'
  readonly gagne: 'demandeur' | 'conjoint'
  readonly total: number
  readonly statut: 'proprietaire' | 'locataire_vide' | 'heberge_gratuitement'
  readonly exact: boolean
}
const NATURES = {
  salaire: 'salaire',
  retraite: 'retraite',
  chomage: 'allocation_chomage',
  invalidite: 'pension_invalidite'
} as const

/** The household as it really is. */
const situationVraie = ({ ans, enCouple, enfants, source, gagne, total, statut }: Vrai): Situation => {
  const annee = (age: number) => `${2026 - age}-06-15`
  const adulte = (role: 'demandeur' | 'conjoint', age: number) => ({
    role,
    date_naissance: annee(age),
    activite: 'inactif' as const,
    nationalite: 'FR',
    sejour: 'sans_objet' as const,
    declaration_commune: true,
    revenus:
      enCouple && role !== gagne ? [] : [{ nature: NATURES[source], de: '2020-01', a: null, net: total }],
    prestations_percues: []
  })
  return {
    schema: 'situation/1',
    mois: savoir.mois,
    date_demande: savoir.jour,
    absents: 'non',
    union: enCouple ? 'mariage' : 'seul',
    logement: { statut, commune_insee: '23' },
    personnes: [
      adulte('demandeur', ans),
      ...(enCouple ? [adulte('conjoint', ans)] : []),
      ...enfants.map(age => ({
        role: 'enfant' as const,
        date_naissance: annee(age),
        nationalite: 'FR',
        sejour: 'sans_objet' as const,
        revenus: [],
        prestations_percues: []
      }))
    ],
    prestations_percues: []
  }
}

/** What that household answers, in bands or to the euro. */
const reponsesDe = (v: Vrai): Reponses => {
  const r = desReponses()
    .avec({
      naissance: 2026 - v.ans,
      foyer: { conjoint: v.enCouple ? 'oui' : 'non', enfants: v.enfants.length },
      recus: [v.source as Recu],
      sante: { probleme: 'non', taux: '?' },
      logement: {
        statut: (
          {
            proprietaire: 'proprietaire',
            locataire_vide: 'locataire',
            heberge_gratuitement: 'gratuit'
          } as const
        )[v.statut]
      },
      inapte: 'non',
      parent_seul: v.enfants.some(age => age < 3) ? '?' : 'non'
    })
    .build()
  const tranche = tranches(r, savoir).find(({ de, a }) => de <= v.total && (a === null || v.total <= a))
  return { ...r, argent: { total: v.exact || tranche === undefined ? v.total : tranche, change: false } }
}

const unVrai = fc.record<Vrai>({
  ans: fc.integer({ min: 26, max: 80 }),
  enCouple: fc.boolean(),
  enfants: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
  source: fc.constantFrom('salaire', 'retraite', 'chomage', 'invalidite'),
  gagne: fc.constantFrom('demandeur', 'conjoint'),
  total: fc.integer({ min: 0, max: 2500 }),
  statut: fc.constantFrom('proprietaire', 'locataire_vide', 'heberge_gratuitement'),
  exact: fc.boolean()
})

test('ce que le parcours tient pour sûr est vrai du foyer réel', () => {
  fc.assert(
    fc.property(unVrai, vrai => {
      const reponses = reponsesDe(vrai)
      const dit = resultatDe(reponses, unSavoir())
      const reel = savoir.evaluer([situationVraie(vrai)])

      for (const [nom, droit] of Object.entries(dit.droits)) {
        const vraiDroit = reel.droits[nom]
        if (droit.statut === 'a_verifier' || vraiDroit === undefined) continue
        expect([nom, droit.statut]).toEqual([nom, vraiDroit.statut])
        const [min, max] = bornes(droit.montant_mensuel)
        expect(bornes(vraiDroit.montant_mensuel)[0]).toBeGreaterThanOrEqual(min - 0.01)
        expect(bornes(vraiDroit.montant_mensuel)[1]).toBeLessThanOrEqual(max + 0.01)
        if (typeof droit.forme === 'string') expect(droit.forme).toBe(vraiDroit.forme)
      }
    }),
    { numRuns: 150 }
  )
}, 60_000)
