/** The words a household may use. They are the contract's own: adding one is a new right to read in the rules. */
export const ROLES = ['demandeur', 'conjoint', 'enfant'] as const
export const UNIONS = ['seul', 'concubinage', 'pacs', 'mariage'] as const
export const ACTIVITES = ['actif', 'chomeur', 'etudiant', 'retraite', 'inactif'] as const
export const SEJOURS = ['sans_objet', 'regulier', 'aucun_titre', 'asile'] as const
export const SEXES = ['femme', 'homme', 'non_dit'] as const
export const TITRES = ['refugie', 'protection_subsidiaire', 'apatride', 'resident_10_ans', 'autre'] as const
export const NATIONALITES = ['francaise', 'europeenne', 'autre'] as const
export const LOGEMENTS = [
  'locataire_vide',
  'locataire_meuble',
  'locataire_hlm',
  'locataire_foyer',
  'proprietaire',
  'accedant',
  'heberge_gratuitement',
  'caravane',
  'sans_domicile'
] as const
export const REVENUS = [
  'salaire',
  'allocation_chomage',
  'retraite',
  'pension_invalidite',
  'indemnites_journalieres_maladie',
  'pension_alimentaire_percue',
  'pension_alimentaire_versee',
  'bourse_enseignement_superieur',
  'benefice_micro_entreprise',
  'rente_accident_travail',
  'allocation_cej',
  'remuneration_formation',
  'aide_proches',
  'revenu_non_precise'
] as const
export const PRESTATIONS_DE_LA_PERSONNE = ['aah', 'asi', 'ass', 'complement_aah', 'apa', 'pch'] as const
export const PRESTATIONS_DU_FOYER = [
  'aspa',
  'allocations_familiales',
  'allocation_soutien_familial',
  'complement_familial',
  'prepare',
  'clca',
  'rsa',
  'prime_activite',
  'aide_logement',
  'css',
  'ame'
] as const
