import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communesDeFrance } from '../../../server/communes/communes.ts'
import type { Commune } from '../../communes/commune.ts'
import { annuaireDe } from '../champs/annuaire.ts'
import { lirePassages } from './passages.ts'

const annuaire = annuaireDe(communesDeFrance())
const SEMAINE = new Array(6).fill('09:00 - 12:00 / 14:00 - 17:00')

/** « Monthois, mairie | lundi 9-12 », and `?` where hours are doubted. */
const lire = (codeInsee: string, commentaire: string, semaine = SEMAINE) => {
  const { passages, perdus } = lirePassages(
    commentaire,
    semaine,
    annuaire.parCode(codeInsee) as Commune,
    annuaire
  )
  const dits = passages.map(({ adresse, horaires }) => {
    const ou = [adresse.commune, adresse.voie].filter(Boolean).join(', ')
    return `${ou} | ${horaires?.texte}${horaires?.doutes.length ? ' ?' : ''}`
  })
  return { dits, perdus }
}

const VOUZIERS = '08490'
const GOUFFERN = '61474'
const CONDAC = '16104'
const NEMOURS = '77333'
const CHATEAUROUX = '36044'
const NANTES = '44109'
const LE_CAYLAR = '34064'

describe('les arrêts d’un commentaire, tels que des lieux les écrivent', () => {
  test('le jour puis le lieu : les heures sont celles du bus ce jour-là', () => {
    const commentaire =
      'lundis à la mairie de Monthois, mardi matin : Machault // les jeudis à Grandpré salle des Berceaux'

    expect(lire(VOUZIERS, commentaire)).toEqual({
      dits: [
        'Monthois, mairie | lundi 09:00-12:00 et 14:00-17:00',
        'Machault | mardi 09:00-12:00',
        'Grandpré, salle des Berceaux | jeudi 09:00-12:00 et 14:00-17:00'
      ],
      perdus: 0
    })
  })

  test('le lieu puis les jours, chacun avec ses heures ; une ancienne commune garde son nom', () => {
    const commentaire =
      'PERMANENCE DE TRUN : LUNDI 9H -12H ET JEUDI 14H-17H - PERMANENCE DE CHAMBOIS : LUNDI 14H-17H ET MERCREDI 9H-12H'

    expect(lire(GOUFFERN, commentaire).dits).toEqual([
      'Trun | lundi 9h -12h ; jeudi 14h-17h',
      'Gouffern en Auge, Chambois | lundi 14h-17h ; mercredi 9h-12h'
    ])
  })

  test('le jour entre parenthèses', () => {
    const commentaire =
      'Itinérance sur 3 villes: Nemours (lundi et jeudi) / Nanteau sur Essonne (lundi après-midi)/ Amponville (mardi)'

    expect(lire(NEMOURS, commentaire).dits).toEqual([
      'Nemours | lundi 09:00-12:00 et 14:00-17:00 ; jeudi 09:00-12:00 et 14:00-17:00',
      'Nanteau-sur-Essonne | lundi 14:00-17:00',
      'Amponville | mardi 09:00-12:00 et 14:00-17:00'
    ])
  })

  test('les semaines paires et impaires, dites une fois pour tous les jours qui suivent', () => {
    const commentaire =
      'Les semaines impaires :lundi-St Fraigne 9h30/15h30; vendredi-Val de Bonnieure 8h45/12h15-Fouqueure 13h30/16h30. Les semaines paires: mardi-Tusson 9h/12h'

    expect(lire(CONDAC, commentaire).dits).toEqual([
      'Saint-Fraigne | semaines impaires lundi 9h30/15h30',
      'Val-de-Bonnieure | semaines impaires vendredi 8h45/12h15',
      'Fouqueure | semaines impaires vendredi 13h30/16h30',
      'Tusson | semaines paires mardi 9h/12h'
    ])
  })

  test('le premier lundi du mois', () => {
    const commentaire = 'Chaque mois : 1er lundi Vicq Exemplet, 2e lundi Migné – 1er mardi Neuvy Pailloux'

    expect(lire(CHATEAUROUX, commentaire).dits).toEqual([
      'Vicq-Exemplet | 1er lundi du mois 09:00-12:00 et 14:00-17:00',
      'Migné | 2ème lundi du mois 09:00-12:00 et 14:00-17:00',
      'Neuvy-Pailloux | 1er mardi du mois 09:00-12:00 et 14:00-17:00'
    ])
  })
})

describe('ce qui n’est pas sûr n’est jamais une heure d’ouverture', () => {
  test.each([
    [
      'une limite dite pour tous',
      'les 2e et 4e semaines du mois : LUNDI Les Rives 9h-12h, MARDI Le Bosc 14h-16h'
    ],
    ['un mardi sur deux', 'Lundi Les Rives 9h-12h, Mardi/2 Le Bosc 14h-16h'],
    [
      'sauf pendant les vacances',
      'Lundi : Les Rives 9h-12h / Mardi : Le Bosc 14h-16h. Sauf vacances scolaires'
    ],
    ['sur rendez-vous', 'Lundi : Les Rives 9h-12h sur RDV / Mardi : Le Bosc 14h-16h'],
    ['des heures qui ne sont d’aucun arrêt', 'De 8h à 10h. Lundi : Les Rives / Mardi : Le Bosc']
  ])('%s', (_cas, commentaire) => {
    const { dits } = lire(LE_CAYLAR, commentaire)

    expect(dits.filter(dit => !dit.endsWith('?'))).toEqual([])
  })

  test('un arrêt sans heures parmi d’autres qui en ont a été coupé', () => {
    expect(lire(LE_CAYLAR, 'Lundi : Les Rives 9h-12h / Mardi : Le Bosc').dits).toEqual([
      'Les Rives | lundi 9h-12h',
      'Le Bosc | mardi 09:00-12:00 et 14:00-17:00 ?'
    ])
    expect(lire(LE_CAYLAR, 'Lundi : Les Rives 9h-12h / Mardi : Le Bosc 9h/12')).toMatchObject({ perdus: 1 })
  })
})

describe('ce qui n’est sûrement dans aucune commune n’est pas un arrêt', () => {
  test.each([
    ['deux communes à la fois', NEMOURS, 'Amponville/Nemours (lundi)'],
    [
      'un quartier, une rue qui porte le nom d’une commune',
      NANTES,
      'le Mercredi à Port Boyer (7 rue du Pornichet)'
    ],
    ['une commune de l’autre bout de la France', NANTES, 'Lundi : Marseille'],
    ['un texte sans jour', NANTES, 'Itinérance sur les communes de Rezé, Bouguenais et Couëron'],
    ['on ne sait quel jour va à quel lieu', NANTES, 'Rezé le mercredi 8h-13h et Bouguenais le samedi 8h-13h'],
    ['rien', NANTES, '']
  ])('%s', (_cas, commune, commentaire) => {
    expect(lire(commune, commentaire).dits).toEqual([])
  })
})

test('n’importe quel commentaire se lit sans rien casser, et vite', () => {
  const mots = fc.constantFrom(
    'lundi',
    'mardi matin',
    'Rezé',
    '9h-12h',
    ':',
    '(',
    ')',
    '/',
    'semaines paires',
    '1er',
    'à la mairie de'
  )
  const commentaire = fc.oneof(
    fc.array(mots, { maxLength: 60 }).map(suite => suite.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('('.repeat(20_000), 'lundi '.repeat(5_000), 'a'.repeat(100_000), '9h-'.repeat(9_000))
  )
  fc.assert(
    fc.property(commentaire, texte => {
      const { dits, perdus } = lire(NANTES, texte)

      expect(dits.length + perdus).toBeLessThanOrEqual(80)
    }),
    { numRuns: Number(process.env.TIRAGES ?? 60) }
  )
})
