import type { Carnet } from '../carnet.ts'
import { cleDe, type Table } from './mots.ts'

// « Café » is no « CAF »: a letter with an accent is a letter.
const mots = (...formes: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${formes.join('|')})(?![\\p{L}\\d])`, 'iu')

/** What a name says without a doubt: the words that its sign bears. */
const DU_NOM: readonly (readonly [RegExp, string])[] = [
  [mots('CCAS', 'centres? communa(?:l|ux) d.action sociale'), 'CCAS'],
  [mots('CIAS', 'centre intercommunal d.action sociale'), 'CIAS'],
  [mots('france[ -]services?'), 'RFS'],
  [mots('CPAM', 'caisse primaire d.assurance maladie'), 'CPAM'],
  [mots('CAF', 'caisse d.allocations familiales'), 'CAF'],
  [mots('MSA', 'mutualit[ée] sociale agricole'), 'MSA'],
  [mots('CARSAT'), 'CARSAT'],
  [mots('MDPH', 'maison d[ée]partementale des personnes handicap[ée]es'), 'MDPH'],
  [mots('MDS', 'maisons? (?:d[ée]partementales? )?des solidarit[ée]s'), 'MDS'],
  [mots('CSAPA', 'pr[ée]vention en addictologie'), 'CSAPA'],
  [mots('CAARUD'), 'CAARUD'],
  [mots('CMP', 'centre m[ée]dico.psychologique'), 'CMP'],
  [mots('CLIC(?=.*(?:PAPH|g[ée]rontolog|coordination|personnes [âa]g[ée]es))'), 'CLIC'],
  [mots('PMI', 'protection maternelle et infantile'), 'PMI'],
  [mots('CIDFF'), 'CIDFF'],
  [mots('PIMMS', 'point information m[ée]diation multi.services'), 'PIMMS'],
  [mots('missions? locales?'), 'ML'],
  [mots('m[ée]diath[èe]ques?', 'biblioth[èe]ques?'), 'BIB'],
  [/^\s*mairie(?![\p{L}])/iu, 'MUNI']
]

/** Networks of data.inclusion v1, and codes that two versions write in two ways. */
const CODES: Table<string> = {
  autre: [],
  'caisse-primaire': ['CPAM'],
  'ccas-cias': ['CCAS'],
  cd: ['DEPT'],
  communes: ['MUNI'],
  departements: ['DEPT'],
  'france-service': ['RFS'],
  'maisons-des-solidarites': ['MDS'],
  'maison-departementale-de-lautonomie': ['MDPH'],
  'mission-locale': ['ML'],
  'mutualite-sociale-agricole': ['MSA'],
  'pimms-mediation': ['PIMMS'],
  // They vouch for a place; they do not say what it is.
  'aidants-connect': [],
  'conseillers-numeriques': []
}

/** Codes of what a place is, from the source's own and from its name. */
export const lireTypologies = (mots: readonly string[], nom: string, carnet: Carnet): readonly string[] => {
  const dits = mots.flatMap(mot => codeDe(mot, carnet))
  const nommes = DU_NOM.flatMap(([forme, code]) => (forme.test(nom) ? [code] : []))
  return [...new Set([...dits, ...nommes])]
}

const codeDe = (mot: string, carnet: Carnet): readonly string[] => {
  const cle = cleDe(mot)
  if (Object.hasOwn(CODES, cle)) return CODES[cle] ?? []
  if (/^[A-Za-z0-9][\w-]{1,50}$/.test(mot)) return [mot.toUpperCase().replace(/-/g, '_')]
  carnet.doute('typologies', 'mot-inconnu', mot)
  return []
}

/** « Permanence d'accès aux soins de santé »: care without rights open (CSP L6112-3). */
export const estUnePass = (nom: string): boolean => /permanences? d.acc[èe]s aux soins/i.test(nom)
