import type { Carnet } from '../carnet.ts'
import { cleDe, type Table } from './mots.ts'

/** What a name says without a doubt: the words that its sign bears. */
const DU_NOM: readonly (readonly [RegExp, string])[] = [
  [/\bCCAS\b|centres? communa(l|ux) d.action sociale/i, 'CCAS'],
  [/\bCIAS\b|centre intercommunal d.action sociale/i, 'CIAS'],
  [/\bfrance[ -]services?\b/i, 'RFS'],
  [/\bCPAM\b|caisse primaire d.assurance maladie/i, 'CPAM'],
  [/\bCAF\b|caisse d.allocations familiales/i, 'CAF'],
  [/\bMSA\b|mutualit[ée] sociale agricole/i, 'MSA'],
  [/\bCARSAT\b/i, 'CARSAT'],
  [/\bMDPH\b|maison d[ée]partementale des personnes handicap[ée]es/i, 'MDPH'],
  [/\bMDS\b|maisons? (d[ée]partementales? )?des solidarit[ée]s/i, 'MDS'],
  [/\bCSAPA\b|pr[ée]vention en addictologie/i, 'CSAPA'],
  [/\bCAARUD\b/i, 'CAARUD'],
  [/\bCMP\b|centre m[ée]dico.psychologique/i, 'CMP'],
  [/\bCLIC\b(?=.*(PAPH|g[ée]rontolog|coordination|personnes [âa]g[ée]es))/i, 'CLIC'],
  [/\bPMI\b|protection maternelle et infantile/i, 'PMI'],
  [/\bCIDFF\b/i, 'CIDFF'],
  [/\bPIMMS\b|point information m[ée]diation multi.services/i, 'PIMMS'],
  [/\bmissions? locales?\b/i, 'ML'],
  [/\b(m[ée]diath[èe]que|biblioth[èe]que)/i, 'BIB'],
  [/^\s*mairie\b/i, 'MUNI']
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
