import liste from '../../../../../../donnees/schemas/data-inclusion-v1-publics.json' with { type: 'json' }
import type { AccueilAdapte } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import { cleDe, type Table, traduire } from './mots.ts'

/** Grown-ups in general: whoever reads this tool. A list that names them shuts nobody out. */
const TOUS = 'tous-publics'

const PUBLICS: Table<string> = {
  ...Object.fromEntries(liste.map(({ value }) => [value, [value]])),
  adultes: [TOUS],
  tous: [TOUS],
  'jeunes-16-26-ans': ['jeunes'],
  'jeunes-16-26': ['jeunes'],
  'seniors-65-ans': ['seniors'],
  'seniors-65': ['seniors'],
  'familles-enfants': ['familles'],
  'familles-et-ou-enfants': ['familles']
}

/** What old lists of publics call a public is a way of receiving people. */
const ACCUEILS: Table<AccueilAdapte> = {
  surdite: ['surdite'],
  'handicaps-moteurs': ['handicap-moteur'],
  'handicaps-mentaux': ['handicap-mental'],
  'handicaps-psychiques': ['handicap-mental'],
  'deficience-visuelle': ['deficience-visuelle'],
  illettrisme: ['illettrisme'],
  'personnes-en-situation-d-illettrisme': ['illettrisme'],
  'personnes-en-situation-illettrisme': ['illettrisme'],
  'public-langues-etrangeres': ['autres-langues'],
  'langues-etrangeres-anglais': ['anglais'],
  'langues-etrangeres-autres': ['autres-langues']
}

const estAccueil = (mot: string): boolean => Object.hasOwn(ACCUEILS, cleDe(mot))

/** Codes of `publics` (data.inclusion v1); empty when everybody is welcome. */
export const lirePublics = (mots: readonly string[], carnet: Carnet): readonly string[] => {
  const publics = traduire(
    mots.filter(mot => !estAccueil(mot)),
    { table: PUBLICS, champ: 'services', carnet }
  )
  return publics.includes(TOUS) ? [] : publics
}

/** Whom the place knows how to receive, among the same words. */
export const lireAccueils = (mots: readonly string[], carnet: Carnet): readonly AccueilAdapte[] =>
  traduire(mots.filter(estAccueil), { table: ACCUEILS, champ: 'acces', carnet })
