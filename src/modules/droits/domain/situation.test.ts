import { describe, expect, test } from 'vitest'
import { lireSituation } from './situation.ts'

const valable = {
  schema: 'situation/1',
  id: 'a',
  mois: '2026-11',
  personnes: [{ role: 'demandeur', date_naissance: '1992-05-14' }]
}
const demandeur = valable.personnes[0]
const cheminsDe = (json: unknown): readonly string[] => {
  const lue = lireSituation(json)
  return lue.ok ? [] : lue.error.map(({ chemin }) => chemin)
}

describe('une situation se lit', () => {
  test('le demandeur et sa date de naissance suffisent', () => {
    expect(lireSituation(valable).ok).toBe(true)
  })

  test('un nombre peut être entre deux bornes, ou inconnu', () => {
    const personnes = [
      {
        ...demandeur,
        date_naissance: { min: '1992-01-01', max: '1992-12-31' },
        taux_incapacite: null,
        revenus: [{ nature: 'salaire', de: '2025-01', a: null, net: { min: 500, max: 700 } }]
      }
    ]

    expect(lireSituation({ ...valable, personnes }).ok).toBe(true)
  })

  test('le profil informe le lecteur du fichier, et ne gêne pas', () => {
    expect(lireSituation({ ...valable, profil: 'retraite_seul' }).ok).toBe(true)
  })

  test.each(['23', '2A', '974', '23096', '2B033', '97608', '975', '978', '97502', '98735', 'autre'])(
    'on peut vivre à « %s »',
    commune_insee => {
      expect(lireSituation({ ...valable, logement: { commune_insee } }).ok).toBe(true)
    }
  )

  test('une période finie avant son début ne couvre aucun mois', () => {
    const personnes = [
      { ...demandeur, prestations_percues: [{ nature: 'aah', de: '2025-09', a: '2025-03', montant: 900 }] }
    ]

    expect(lireSituation({ ...valable, personnes }).ok).toBe(true)
  })

  test('un enfant peut naître dans le mois de la demande', () => {
    const personnes = [demandeur, { role: 'enfant', date_naissance: '2026-11-27' }]

    expect(lireSituation({ ...valable, personnes }).ok).toBe(true)
    expect(cheminsDe({ ...valable, date_demande: '2026-11-20', personnes })).toEqual([
      'personnes[1].date_naissance'
    ])
  })
})

/** What a mistaken or a hostile file may hold at any place. */
const INTRUS: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1e308,
  '',
  '__proto__',
  '2026-13',
  [],
  [1],
  {},
  { min: 5, max: 1 },
  { min: 'a', max: null },
  { parmi: [] },
  { parmi: ['toString'] }
]

/** The household with an intruder at each of its places, one at a time. */
const avecUnIntrus = (valeur: unknown, intrus: unknown): readonly unknown[] => {
  if (typeof valeur !== 'object' || valeur === null) return []
  return Object.keys(valeur).flatMap(cle => {
    const changer = (neuf: unknown) =>
      Array.isArray(valeur) ? valeur.with(Number(cle), neuf) : { ...valeur, [cle]: neuf }
    const dedans = avecUnIntrus(valeur[cle as keyof typeof valeur], intrus)
    return [intrus, ...dedans].map(changer)
  })
}

describe('une erreur dit où elle est et quoi faire', () => {
  test('en français, quelle que soit la valeur et où qu’elle soit', () => {
    const foyer = {
      ...valable,
      date_demande: '2026-11-05',
      absents: 'non',
      union: 'seul',
      logement: { statut: 'locataire_vide', loyer_mensuel: 400, commune_insee: '75056', colocation: false },
      prestations_percues: [{ nature: 'rsa', de: '2026-01', a: null, montant: 500 }],
      personnes: [
        {
          ...demandeur,
          nationalite: 'FR',
          sejour: 'regulier',
          titre: 'refugie',
          gir: 4,
          enceinte: false,
          revenus: [{ nature: 'salaire', de: '2026-01', a: null, net: 500 }],
          prestations_percues: [{ nature: 'aah', de: '2026-01', a: null, montant: 500 }]
        }
      ]
    }
    const essais = INTRUS.flatMap(intrus => avecUnIntrus(foyer, intrus))

    const phrases = essais.flatMap(json => {
      const lue = lireSituation(json)
      return lue.ok ? [] : lue.error.map(({ message }) => message)
    })

    expect(lireSituation(foyer).ok).toBe(true)
    expect(phrases.length).toBeGreaterThan(300)
    expect(phrases.filter(phrase => /Invalid|Expected|received/.test(phrase))).toEqual([])
  })

  const uneLigne = (ligne: object) => ({
    ...valable,
    personnes: [{ ...demandeur, revenus: [{ nature: 'salaire', de: '2026-01', a: null, net: 1, ...ligne }] }]
  })

  test.each<[string, unknown, string]>([
    ['pas un objet', 'bonjour', ''],
    ['rien', null, ''],
    ['un autre schéma', { ...valable, schema: 'situation/2' }, 'schema'],
    ['pas de mois', { schema: 'situation/1', personnes: valable.personnes }, 'mois'],
    ['un nombre pour une personne', { ...valable, personnes: [42] }, 'personnes[0]'],
    [
      'une date sans texte',
      { ...valable, personnes: [{ role: 'demandeur' }] },
      'personnes[0].date_naissance'
    ],
    ['un mois avant nos règles', { ...valable, mois: '2025-03' }, 'mois'],
    ['un jour hors du mois', { ...valable, date_demande: '2026-12-01' }, 'date_demande'],
    ['personne', { ...valable, personnes: [] }, 'personnes'],
    ['deux demandeurs', { ...valable, personnes: [demandeur, demandeur] }, 'personnes'],
    ['aucun demandeur', { ...valable, personnes: [{ ...demandeur, role: 'enfant' }] }, 'personnes'],
    [
      'deux conjoints',
      {
        ...valable,
        personnes: [demandeur, { ...demandeur, role: 'conjoint' }, { ...demandeur, role: 'conjoint' }]
      },
      'personnes'
    ],
    [
      'seul avec un conjoint',
      { ...valable, union: 'seul', personnes: [demandeur, { ...demandeur, role: 'conjoint' }] },
      'union'
    ],
    [
      'quarante personnes',
      {
        ...valable,
        personnes: [demandeur, ...Array.from({ length: 39 }, () => ({ ...demandeur, role: 'enfant' }))]
      },
      'personnes'
    ],
    [
      'une date qui n’existe pas',
      { ...valable, personnes: [{ ...demandeur, date_naissance: '1992-02-30' }] },
      'personnes[0].date_naissance'
    ],
    [
      'une naissance à venir',
      { ...valable, personnes: [{ ...demandeur, date_naissance: '2030-01-01' }] },
      'personnes[0].date_naissance'
    ],
    ['un texte pour un montant', uneLigne({ net: '900' }), 'personnes[0].revenus[0].net'],
    ['un montant négatif', uneLigne({ net: -1 }), 'personnes[0].revenus[0].net'],
    ['un montant infini', uneLigne({ net: Number.POSITIVE_INFINITY }), 'personnes[0].revenus[0].net'],
    ['des bornes à l’envers', uneLigne({ net: { min: 9, max: 1 } }), 'personnes[0].revenus[0].net'],
    ['une nature inconnue', uneLigne({ nature: 'loterie' }), 'personnes[0].revenus[0].nature'],
    ['une fin qui n’est pas un mois', uneLigne({ a: 'hier' }), 'personnes[0].revenus[0].a']
  ])('%s', (_cas, json, chemin) => {
    const lue = lireSituation(json)

    expect(cheminsDe(json)).toContain(chemin)
    expect(
      lue.ok
        ? []
        : lue.error.filter(
            ({ message }) => !(/^[A-ZÀ-Ý«].*\.$/.test(message) && !/Invalid|Expected/.test(message))
          )
    ).toEqual([])
  })

  test.each<[string, object, string, string]>([
    ['au foyer', { personne: [] }, 'personne', 'personnes'],
    ['au logement', { logement: { status: 'proprietaire' } }, 'logement.status', 'statut'],
    [
      'à une personne',
      { absents: 'non', personnes: [{ ...demandeur, taux_incapcite: 85 }] },
      'personnes[0].taux_incapcite',
      'taux_incapacite'
    ],
    ['à un revenu', uneLigne({ imposabel: 3 }), 'personnes[0].revenus[0].imposabel', 'imposable'],
    [
      'à une prestation',
      { prestations_percues: [{ nature: 'rsa', de: '2026-01', a: null, montnat: 5 }] },
      'prestations_percues[0].montnat',
      'montant'
    ]
  ])('une faute de frappe dans une clé, %s, ne passe pas en silence', (_ou, change, chemin, attendue) => {
    const lue = lireSituation({ ...valable, ...change })

    expect(lue.ok ? [] : lue.error).toEqual([
      { chemin, message: `Clé inconnue ici. Écrivez plutôt « ${attendue} ».` }
    ])
  })

  test('une clé qui ne ressemble à rien est refusée aussi', () => {
    const lue = lireSituation({ ...valable, couleur: 'bleu' })

    expect(lue.ok ? [] : lue.error.map(({ chemin }) => chemin)).toEqual(['couleur'])
  })

  test.each(['99', '20', '96', '97', '975023', '999', '20004', '99100', '2C001', '075', '00000', 'ici'])(
    'le lieu « %s » n’existe pas',
    commune_insee => {
      expect(cheminsDe({ ...valable, logement: { commune_insee } })).toEqual(['logement.commune_insee'])
    }
  )

  test('toutes les erreurs viennent ensemble', () => {
    expect(cheminsDe({ ...uneLigne({ net: 'x', nature: 'y' }), mois: '2026-13' })).toEqual([
      'mois',
      'personnes[0].revenus[0].nature',
      'personnes[0].revenus[0].net'
    ])
  })

  test('plus de 200 lignes de revenus sont refusées, même réparties', () => {
    const revenus = Array.from({ length: 120 }, () => ({ nature: 'salaire', de: '2026-01', a: null, net: 1 }))
    const personnes = [
      { ...demandeur, revenus },
      { ...demandeur, role: 'conjoint', revenus }
    ]

    expect(cheminsDe({ ...valable, personnes })).toEqual(['personnes'])
  })
})
