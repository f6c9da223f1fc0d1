import type { Situation } from '#modules/droits'

export type Personne = Situation['personnes'][number]

/** One fact as OpenFisca-France calls it: what it is for a person, or for the household. */
type Fait<De> = readonly [variable: string, valeur: (de: De) => number | string | boolean]

const naissance = ({ date_naissance }: Personne): string =>
  typeof date_naissance === 'string' ? date_naissance : '1970-01-01'

const texte = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null)
const nombre = (valeur: unknown): number => (typeof valeur === 'number' ? valeur : 0)

/** Known once and for all. */
export const faitsDeToujours: readonly Fait<Personne>[] = [
  ['date_naissance', naissance],
  ['date_debut_chomage', ({ chomage_depuis }) => texte(chomage_depuis) ?? '9999-12-31']
]

/** The same for each month. */
export const faitsDePersonne: readonly Fait<Personne>[] = [
  ['activite', ({ activite }) => texte(activite) ?? 'inactif'],
  ['nationalite', ({ nationalite }) => texte(nationalite) ?? 'FR'],
  ['duree_possession_titre_sejour', ({ titre_depuis_annees }) => nombre(titre_depuis_annees)],
  ['taux_incapacite', ({ taux_incapacite }) => nombre(taux_incapacite)],
  [
    'aah_restriction_substantielle_durable_acces_emploi',
    ({ restriction_durable_emploi }) => restriction_durable_emploi === true
  ],
  ['ass_precondition_remplie', ({ cinq_ans_travail_sur_dix }) => cinq_ans_travail_sur_dix === true],
  ['gir', ({ gir }) => (typeof gir === 'number' ? `gir_${gir}` : 'non_defini')],
  ['dependance_plan_aide_domicile_accepte', ({ plan_aide_apa_mensuel }) => nombre(plan_aide_apa_mensuel)],
  ['enceinte', ({ enceinte }) => enceinte === true],
  ['garde_alternee', ({ garde_alternee }) => garde_alternee === true],
  ['boursier', ({ boursier }) => boursier === true]
]

const STATUTS: Readonly<Record<string, string>> = {
  heberge_gratuitement: 'loge_gratuitement',
  accedant: 'primo_accedant'
}

export const faitsDuLogement: readonly Fait<Situation>[] = [
  ['loyer', ({ logement }) => nombre(logement?.loyer_mensuel)],
  ['depcom', ({ logement }) => logement?.commune_insee ?? '75056'],
  ['coloc', ({ logement }) => logement?.colocation === true],
  [
    'statut_occupation_logement',
    ({ logement }) => {
      const statut = texte(logement?.statut) ?? 'non_renseigne'
      return STATUTS[statut] ?? statut
    }
  ]
]

/** What each nature of income feeds, by the field of the line where it is read. */
export const REVENUS: Readonly<
  Record<string, Readonly<Partial<Record<'net' | 'imposable' | 'brut', string>>>>
> = {
  salaire: { net: 'salaire_net', imposable: 'salaire_imposable', brut: 'salaire_de_base' },
  retraite: { net: 'retraite_nette', imposable: 'retraite_imposable', brut: 'retraite_brute' },
  allocation_chomage: { net: 'chomage_net', imposable: 'chomage_imposable', brut: 'chomage_brut' },
  pension_alimentaire_percue: { net: 'pensions_alimentaires_percues' },
  pension_alimentaire_versee: { net: 'pensions_alimentaires_versees_individu' },
  rente_accident_travail: { net: 'rente_accident_travail' },
  benefice_micro_entreprise: { net: 'rpns_auto_entrepreneur_benefice' },
  pension_invalidite: { net: 'pensions_invalidite' },
  indemnites_journalieres_maladie: { net: 'indemnites_journalieres_maladie' },
  bourse_enseignement_superieur: { net: 'bourse_enseignement_sup' }
}

/** What is asked: the same rights as ours, by their name here. */
export const SORTIES: Readonly<Record<string, readonly string[]>> = {
  css: ['css_cmu_base_ressources', 'cmu_c', 'acs', 'css_participation_forfaitaire'],
  rsa: ['rsa'],
  ppa: ['ppa'],
  aspa: ['aspa'],
  asi: ['asi'],
  aah: ['aah'],
  ass: ['ass'],
  apa_domicile: ['apa_domicile'],
  aide_logement: ['apl', 'als', 'alf']
}
