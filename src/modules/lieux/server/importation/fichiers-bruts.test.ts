import { beforeAll, describe, expect, test } from 'vitest'
import type { Lecture } from '../../domain/importation/ligne.ts'
import { ayant, compter, doutesDe, fautesDe, fichesDe, lire, precisions } from './un-fichier-publie.ts'

describe('services de data.inclusion, 2022', { timeout: 60_000 }, () => {
  const chemin = 'essais/lieux/services-data-inclusion-v0-20221208.json'

  test('sans leurs structures, tous sont refusés, et disent laquelle manque', () => {
    const lu = lire(chemin)

    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length, lu.rejets.length]).toEqual([
      'data-inclusion-services-v0',
      4261,
      0,
      4261
    ])
    expect(lu.rejets[0]).toEqual({
      ligne: 1,
      id: 'rec0FfCTvBvGrQf9F-réparation',
      erreurs: [{ chemin: 'structure_id', code: 'structure-inconnue', texte: 'rec0FfCTvBvGrQf9F' }]
    })
  })

  test('après leurs structures, 621 les rejoignent', () => {
    const structures = lire('essais/lieux/lieux-mednum-v0-data-inclusion-20230206.json')
    const lu = lire(chemin, [structures])
    const connues = new Set(fichesDe(structures).map(({ source, cle }) => `${source} ${cle}`))

    expect(fautesDe(lu)).toEqual([])
    expect([lu.fiches.length, lu.rejets.length]).toEqual([621, 3640])
    expect(fichesDe(lu).every(({ partieDe }) => connues.has(`${partieDe?.source} ${partieDe?.cle}`))).toBe(
      true
    )
    expect(doutesDe(lu)).toEqual({})
  })
})

describe('fichier brut de la Région Sud', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/brut-paca-region-sud-20230227.json')
  })

  test('1 241 fiches, 4 lignes cassées sont refusées', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['brut-paca', 1245, 1241])
    expect(lu.rejets.map(({ ligne, erreurs }) => [ligne, erreurs[0]?.code])).toEqual([
      [636, 'lieu-introuvable'],
      [687, 'lieu-introuvable'],
      [1239, 'lieu-introuvable'],
      [1240, 'lieu-introuvable']
    ])
    expect(doutesDe(lu)).toEqual({
      'commune-devinee': 15,
      'commune-inconnue': 2,
      'itineraire-inconnu': 17,
      'nom-etrange': 1,
      'point-loin-de-la-commune': 11,
      'point-partage': 31
    })
    expect(lu.remarques).toEqual({
      'code-postal-complete': 545,
      'commune-rapprochee': 27,
      'date-par-defaut': 1245,
      'plusieurs-sites': 1,
      'point-de-la-commune': 10,
      'point-partage-meme-adresse': 31,
      'sans-horaires': 1023
    })
  })

  test('un nom qui est un nombre est un doute', () => {
    expect(ayant(lu, 'nom-etrange').map(({ dit }) => dit.nom)).toEqual(['13.2'])
  })

  test('les codes postaux de quatre chiffres retrouvent leur zéro', () => {
    expect(lu.remarques['code-postal-complete']).toBe(545)
    expect(fichesDe(lu).filter(({ dit }) => !/^\d{5}$/.test(dit.adresse?.codePostal ?? ''))).toEqual([])
  })

  test('14 lieux sans coordonnées, dont 4 refusés', () => {
    expect(lu.remarques['point-de-la-commune']).toBe(10)
  })
})

describe('fichier brut de Normandie', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/brut-numi-normandie-structures-20230406.json')
  })

  test('chaque ligne est une fiche', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['brut-numi', 757, 757])
    expect(doutesDe(lu)).toEqual({
      'etablissement-ferme': 2,
      'point-loin-de-la-commune': 5,
      'point-nul': 3,
      'point-partage': 28
    })
    expect(lu.remarques).toEqual({
      'accents-repares': 7,
      'commune-rapprochee': 6,
      'courriel-dans-le-site': 2,
      'point-de-la-commune': 3,
      'point-partage-meme-adresse': 159,
      'sans-horaires': 237,
      'services-non-repris': 85
    })
  })

  test('7 noms aux lettres perdues sont réparés', () => {
    const noms = fichesDe(lu).map(({ dit }) => dit.nom ?? '')

    expect(lu.remarques['accents-repares']).toBe(7)
    expect(noms.filter(nom => /[\u0080-\u009f]/.test(nom))).toEqual([])
    expect(noms.filter(nom => nom.startsWith('Les restos du cœur'))).toHaveLength(2)
  })

  test('85 lieux de santé : ce qu’ils sont vient de leur nom, aucun service numérique inventé', () => {
    const sante = fichesDe(lu).filter(({ source }) => source === 'odspep')

    expect(sante).toHaveLength(85)
    expect(sante.filter(({ dit }) => dit.services !== undefined)).toEqual([])
    expect(sante.filter(({ dit }) => dit.sante?.pass)).toHaveLength(5)
    expect(compter(sante.flatMap(({ dit }) => dit.typologies ?? []))).toMatchObject({
      CPAM: 10,
      PMI: 5,
      MDPH: 2
    })
    expect(sante.every(({ majLe }) => majLe === '2016-08-05')).toBe(true)
  })
})

describe('fichier brut de Maine-et-Loire', { timeout: 60_000 }, () => {
  let lu: Lecture
  beforeAll(() => {
    lu = lire('essais/lieux/brut-maine-et-loire-20230524.json')
  })

  test('222 fiches ; 18 lieux inactifs et 3 lignes vides sont refusés', () => {
    expect(fautesDe(lu)).toEqual([])
    expect([lu.forme, lu.lus, lu.fiches.length]).toEqual(['brut-maine-et-loire', 243, 222])
    expect(compter(lu.rejets.map(({ erreurs }) => erreurs[0]?.code ?? ''))).toEqual({
      'lieu-inactif': 18,
      'nom-absent': 3
    })
    expect(doutesDe(lu)).toEqual({
      'accueil-contradictoire': 6,
      'courriel-illisible': 3,
      'date-illisible': 39,
      'point-loin-de-la-commune': 1,
      'telephone-illisible': 1
    })
    expect(lu.remarques).toEqual({
      'lambert-93': 222,
      'page-dans-le-courriel': 6,
      'point-partage-meme-adresse': 2
    })
  })

  test('les mètres de Lambert-93 tombent dans leur commune', () => {
    expect(lu.remarques['lambert-93']).toBe(222)
    expect(precisions(lu)).toEqual({ douteuse: 1, exacte: 221 })
  })

  test('des pages dans la colonne du courriel vont au site', () => {
    const pages = fichesDe(lu).filter(({ dit }) =>
      dit.contact?.courriels.some(courriel => courriel.includes('/'))
    )

    expect(pages).toEqual([])
    expect(lu.remarques['page-dans-le-courriel']).toBe(6)
  })
})
