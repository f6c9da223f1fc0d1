import liste from '../../../../../../donnees/schemas/data-inclusion-v1-thematiques.json' with { type: 'json' }
import { CONNEXION, DEMARCHES, EN_LIGNE, FONDAMENTAUX, SOINS } from '../../lieu/thematiques.ts'
import type { Carnet } from '../carnet.ts'
import type { Table } from './mots.ts'
import { cleDe } from './mots.ts'

const CODES: ReadonlySet<string> = new Set(liste.map(({ value }) => value))

const EQUIPEMENT = 'numerique--acquerir-un-equipement'
const EMPLOI = 'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi'
const PARENTS = 'famille--soutien-a-la-parentalite-et-a-leducation'
const LOISIRS = 'remobilisation--activites-sportives-et-culturelles'
const STRUCTURER = 'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise'
const DEVELOPPER = 'creer-une-entreprise--developper-son-entreprise'

/** Services of the exchange schema, 0.1 then 1.0, by their words; `numerique--` in front for data.inclusion v0. */
const NUMERIQUE: Table<string> = {
  'prendre-en-main-un-smartphone-ou-une-tablette': [FONDAMENTAUX],
  'prendre-en-main-un-ordinateur': [FONDAMENTAUX],
  'utiliser-le-numerique-au-quotidien': [FONDAMENTAUX],
  'approfondir-ma-culture-numerique': [FONDAMENTAUX],
  'promouvoir-la-citoyennete-numerique': [FONDAMENTAUX],
  'devenir-autonome-dans-les-demarches-administratives': [EN_LIGNE],
  'realiser-des-demarches-administratives-avec-un-accompagnement': [DEMARCHES, EN_LIGNE],
  // Ameli, Mon espace santé, an appointment taken online: procedures, not care.
  'accompagner-les-demarches-de-sante': [DEMARCHES, EN_LIGNE],
  'favoriser-mon-insertion-professionnelle': [EMPLOI],
  'acceder-a-une-connexion-internet': [CONNEXION],
  'acceder-a-du-materiel': [CONNEXION],
  's-equiper-en-materiel-informatique': [EQUIPEMENT],
  'creer-et-developper-mon-entreprise': [DEVELOPPER],
  'creer-avec-le-numerique': [LOISIRS],
  'soutenir-la-parentalite-et-l-education-avec-le-numerique': [PARENTS],
  'aide-aux-demarches-administratives': [DEMARCHES, EN_LIGNE],
  'maitrise-des-outils-numeriques-du-quotidien': [FONDAMENTAUX],
  'insertion-professionnelle-via-le-numerique': [EMPLOI],
  'utilisation-securisee-du-numerique': [FONDAMENTAUX],
  'parentalite-et-education-avec-le-numerique': [PARENTS],
  'loisirs-et-creations-numeriques': [LOISIRS],
  'comprehension-du-monde-numerique': [FONDAMENTAUX],
  'acces-internet-et-materiel-informatique': [CONNEXION],
  'acquisition-de-materiel-informatique-a-prix-solidaire': [EQUIPEMENT]
}

/** Themes of data.inclusion v0 that v1 renamed. */
const RENOMMEES: Table<string> = {
  'creation-activite--definir-son-projet-de-creation-dentreprise': [
    'creer-une-entreprise--definir-son-projet-de-creation-dentreprise'
  ],
  'creation-activite--developper-son-entreprise': [DEVELOPPER],
  'creation-activite--financer-son-projet': [STRUCTURER],
  'creation-activite--reseautage-pour-createurs-dentreprise': [DEVELOPPER],
  'creation-activite--structurer-son-projet-de-creation-dentreprise': [STRUCTURER],
  'famille--violences-intrafamiliales': ['famille--surmonter-conflits-separation-violence'],
  'logement-hebergement--demenagement': ['logement-hebergement--changer-de-logement'],
  'mobilite--financer-mon-projet-mobilite': ['mobilite--financer-ma-mobilite'],
  'remobilisation--bien-etre': ['remobilisation--bien-etre-confiance-en-soi']
}

/** Families: v1 names only what is inside. Too wide to say what one finds there. */
const LARGES: ReadonlySet<string> = new Set([
  'choisir-un-metier',
  'creation-activite',
  'famille',
  'handicap',
  'logement-hebergement',
  'mobilite',
  'numerique',
  'remobilisation',
  'sante',
  'trouver-un-emploi'
])

/** Codes of `thematiques` (data.inclusion v1) for the words of a source, each once, in order. */
export const lireThematiques = (mots: readonly string[], carnet: Carnet): readonly string[] => {
  const larges = mots.filter(mot => LARGES.has(mot))
  const seules = larges.filter(large => !mots.some(mot => mot.startsWith(`${large}--`)))
  for (const _large of seules) carnet.remarque('thematique-large')
  const fines = mots.filter(mot => !LARGES.has(mot))
  return [...new Set(fines.flatMap(mot => codesDe(mot, carnet)))]
}

const codesDe = (mot: string, carnet: Carnet): readonly string[] => {
  if (CODES.has(mot)) return [mot]
  const cle = mot.startsWith('numerique--') ? mot.slice('numerique--'.length) : cleDe(mot)
  if (Object.hasOwn(NUMERIQUE, cle)) return NUMERIQUE[cle] ?? []
  if (Object.hasOwn(RENOMMEES, mot)) return RENOMMEES[mot] ?? []
  carnet.doute('services', 'mot-inconnu', mot)
  return []
}

const SANTE: readonly (readonly [RegExp, string])[] = [
  [/psycholog|sant[ée] mentale/i, 'sante--sante-mentale'],
  [/sant[ée] sexuelle|planification familiale/i, 'sante--sante-sexuelle'],
  [/addict/i, 'sante--addictions'],
  [/bilans? de sant[ée]|acc[èe]s aux soins|consultation/i, SOINS]
]

/** The family « health » says nothing to who needs care: the name of the service may. */
export const affinerSante = (mots: readonly string[], nom: string): readonly string[] =>
  mots.includes('sante') ? SANTE.flatMap(([forme, code]) => (forme.test(nom) ? [code] : [])) : []
