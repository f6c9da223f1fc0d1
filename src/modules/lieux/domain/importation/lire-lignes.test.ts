import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import thematiques from '../../../../../donnees/schemas/data-inclusion-v1-thematiques.json' with {
  type: 'json'
}
import { CODES_DOUTE } from './carnet.ts'
import { FORMES, type Forme } from './forme.ts'
import { CODES_REJET } from './ligne.ts'
import { lireLignes } from './lire-lignes.ts'
import { unContexte } from './un-outillage.ts'

const CODES_THEMATIQUES = new Set(thematiques.map(({ value }) => value))

const COLONNES: Readonly<Record<string, readonly string[]>> = {
  'france-services': [
    ...[
      'id_fs',
      'lib_fs',
      'adresse',
      'complement_adresse',
      'insee_com',
      'code_postal',
      'lib_com',
      'latitude'
    ],
    ...['longitude', 'mail', 'telephone', 'h_lundi', 'h_samedi', 'prise_rdv', 'commentaire', 'format_fs']
  ],
  'brut-paca': [
    ...[
      'nom',
      'adresse_numero',
      'adresse_rue',
      'adresse_code_postal',
      'adresse_commune',
      'latitude',
      'longitude'
    ],
    ...[
      'contact_telephone',
      'contact_telephone_details',
      'contact_email',
      'contact_web',
      'services',
      'labels'
    ],
    ...['horaires_grand_public', 'horaires_ouverture_osm', 'date', 'itinerant', 'siret', 'type_lieu']
  ],
  'brut-maine-et-loire': [
    ...['ID_LieuMed', 'NOM_STRUCTURE', 'Accueil', 'AFFICHAGE', 'N°', 'ADRESSE', 'CP', 'COMMUNE', 'x', 'y'],
    ...['NUM_TEL', 'MAIL_STRUC', 'SITE_WEB', 'SS_CAT', 'DAT_MaJ', 'PBC_Tout', 'DEM_Gen']
  ]
}
const COMMUNES = [
  ...['id', 'nom', 'source', 'structure_id', 'adresse', 'commune', 'code_postal', 'code_insee', 'latitude'],
  ...[
    'longitude',
    'pivot',
    'siret',
    'telephone',
    'courriel',
    'courriels',
    'site_web',
    'prise_rdv',
    'date_maj'
  ],
  ...[
    'horaires',
    'horaires_ouverture',
    'horaires_accueil',
    'services',
    'thematiques',
    'typologie',
    'publics'
  ],
  ...[
    'publics_accueillis',
    'conditions_access',
    'frais',
    'frais_autres',
    'modalites_accompagnement',
    'itinerance'
  ],
  ...[
    'labels_nationaux',
    'modalites_acces',
    'modes_accueil',
    'presentation_resume',
    'description',
    'profils'
  ],
  ...['_di_email_is_pii', '_di_sirene_date_fermeture', 'reseaux_porteurs', 'fiche_acces_libre']
]

/** Anything that a file may hold in a cell, and what only an enemy would write. */
const cellule = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Guéret', '23000', '23096', '46.17', '1.87', 'Mo-Fr 09:00-12:00', 'Oui')
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      '__proto__',
      'constructor',
      'Ã'.repeat(30_000),
      '<a '.repeat(10_000),
      '<!--'.repeat(5_000),
      '0'.repeat(50_000),
      'a@'.repeat(20_000),
      'lundi '.repeat(5_000),
      '1'.repeat(400),
      ['a', ['b'], null, 3],
      new Array(5_000).fill('x')
    )
  }
)

const tirage = (forme: Forme) => {
  const colonnes = COLONNES[forme] ?? COMMUNES
  const ligne = fc.oneof(
    fc.record(Object.fromEntries(colonnes.map(nom => [nom, cellule])), { requiredKeys: [] }),
    // A row that holds together, but for one cell.
    fc.tuple(fc.constantFrom(...colonnes), cellule).map(([nom, valeur]) => ({ ...BONNE, [nom]: valeur }))
  )
  return fc.array(ligne, { maxLength: 6 })
}
const BONNE = {
  ...{ id: '1', id_fs: '1', ID_LieuMed: '1', nom: 'Maison', lib_fs: 'Maison', NOM_STRUCTURE: 'Maison' },
  ...{
    commune: 'Guéret',
    lib_com: 'Guéret',
    COMMUNE: 'Guéret',
    adresse_commune: 'Guéret',
    code_postal: '23000'
  },
  ...{ latitude: 46.17, longitude: 1.87, structure_id: 'a', source: 'dora' }
}

describe('quoi que contienne une case, aucune ligne n’est perdue et rien ne casse', () => {
  test.each(FORMES)('%s', { timeout: 60_000 }, forme => {
    const contexte = unContexte({ structureConnue: (_source, cle) => cle === 'a' })
    fc.assert(
      fc.property(tirage(forme), lignes => {
        const lues = lignes.map((champs, rang) => ({ numero: rang + 1, champs }))

        const lecture = lireLignes(lues, forme, contexte)

        expect(lecture.lus).toBe(lignes.length)
        expect(lecture.fiches.length + lecture.rejets.length).toBe(lignes.length)
        const numeros = [...lecture.fiches, ...lecture.rejets].map(({ ligne }) => ligne)
        expect(numeros.toSorted((a, b) => a - b)).toEqual(lues.map(({ numero }) => numero))
        for (const { erreurs } of lecture.rejets)
          for (const { code } of erreurs) expect(CODES_REJET).toContain(code)
        for (const { fiche } of lecture.fiches) estUneBonneFiche(fiche)
      }),
      { numRuns: Number(process.env.TIRAGES ?? 40) }
    )
  })
})

const estUneBonneFiche = (fiche: ReturnType<typeof lireLignes>['fiches'][number]['fiche']): void => {
  const { position } = fiche.dit
  const texte = JSON.stringify(fiche)
  expect(JSON.parse(texte)).toEqual(fiche)
  expect(texte).not.toContain('\\u0000')
  expect(texte).not.toMatch(/\\ud[89a-f]/)
  expect(fiche.source).toMatch(/^[a-z0-9-]+$/)
  expect(fiche.cle).not.toBe('')
  if (position) expect(Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180).toBe(true)
  for (const { code } of fiche.doutes) expect(CODES_DOUTE).toContain(code)
  for (const { thematiques: codes } of fiche.dit.services ?? [])
    for (const code of codes) expect(CODES_THEMATIQUES).toContain(code)
  for (const telephone of fiche.dit.contact?.telephones ?? []) expect(telephone).toMatch(/^\+?[\d ]{2,17}$/)
  for (const site of [fiche.dit.contact?.site, fiche.dit.contact?.rendezVousEnLigne])
    if (site) expect(site).toMatch(/^https?:\/\//)
}

describe('deux lignes d’un même fichier', () => {
  const lire = (...champs: readonly object[]) =>
    lireLignes(
      champs.map((ligne, rang) => ({ numero: rang + 1, champs: { ...BONNE, ...ligne } })),
      'mediation-numerique-v0',
      unContexte()
    ).fiches.map(({ fiche }) => [fiche.cle, fiche.doutes.map(({ code }) => code)])

  test('qui disent la même chose sous le même nom sont une seule fiche', () => {
    expect(lire({}, {})).toEqual([
      ['1', []],
      ['1', []]
    ])
  })

  test('différentes sous le même identifiant gardent chacune leur fiche, avec un doute', () => {
    expect(lire({}, { nom: 'Autre' }, { nom: 'Autre' })).toEqual([
      ['1', []],
      ['1~2', ['cle-repetee']],
      ['1~2', ['cle-repetee']]
    ])
  })

  test('à deux adresses sur un seul point sont un doute ; à une seule adresse, non', () => {
    const [a, b] = ['12 rue de Braconne', '3 place Bonnyaud']

    expect(lire({ id: 'a', adresse: a }, { id: 'b', adresse: b })).toEqual([
      ['a', ['point-partage']],
      ['b', ['point-partage']]
    ])
    expect(lire({ id: 'a', adresse: a }, { id: 'b', adresse: '12 R DE BRACONNE' })).toEqual([
      ['a', []],
      ['b', []]
    ])
  })
})
