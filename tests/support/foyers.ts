import type { Situation } from '#modules/droits'
import {
  type Jour,
  joursDuMois,
  joursPlus,
  type Mois,
  memeJourPlusMois,
  moisPlus,
  premierJour
} from '#shared/date'
import { type Hasard, hasardDe } from './hasard.ts'

type Personne = Situation['personnes'][number]
type Revenu = NonNullable<Personne['revenus']>[number]
type Prestation = NonNullable<Personne['prestations_percues']>[number]
type PrestationDuFoyer = NonNullable<Situation['prestations_percues']>[number]

/** First and last month of request that are drawn: 24 months around the values in force. */
const DEBUT: Mois = '2025-07'
const MOIS_TIRES = 24

/** Ages at which the law changes its mind; births fall around them, to the day. */
const AGES_FRONTIERES = [0, 3, 6, 14, 16, 18, 20, 21, 25, 30, 50, 60, 62, 64, 65, 67, 70]

/**
 * A household of 1 to 8 persons, entirely known: plausible or wild, ages and amounts often at the borders of the law.
 * The same seed gives the same household; `mois` sets the month of the request, asked on its first day.
 */
export const unFoyer = (graine: number, moisVoulu?: Mois): Situation => {
  const hasard = hasardDe(graine)
  const mois = moisVoulu ?? moisPlus(DEBUT, hasard.entier(0, MOIS_TIRES - 1))
  const jour =
    moisVoulu === undefined && hasard.chance(0.3)
      ? joursPlus(premierJour(mois), hasard.entier(0, joursDuMois(mois) - 1))
      : premierJour(mois)
  const couple = hasard.chance(0.4)
  const enfants = hasard.chance(0.5) ? 0 : hasard.entier(1, couple ? 6 : 5)
  const etranger = hasard.chance(0.25)
  const tirage = { hasard, mois, jour, etranger }
  return {
    schema: 'situation/1',
    id: `graine-${graine}`,
    mois,
    ...(jour === premierJour(mois) ? {} : { date_demande: jour }),
    absents: 'non',
    union: couple ? hasard.parmi(['concubinage', 'pacs', 'mariage']) : 'seul',
    isolement_recent: hasard.chance(0.1),
    logement: unLogement(hasard),
    personnes: [
      unePersonne(tirage, 'demandeur'),
      ...(couple ? [unePersonne(tirage, 'conjoint')] : []),
      ...Array.from({ length: enfants }, () => unePersonne(tirage, 'enfant'))
    ],
    prestations_percues: quelques(hasard, 3, () => unePrestationDuFoyer(tirage))
  }
}

type Tirage = {
  readonly hasard: Hasard
  readonly mois: Mois
  readonly jour: Jour
  readonly etranger: boolean
}

const COMMUNES = ['23096', '75056', '93066', '67482', '57463', '2A004', '97105', '97302', '97411', '97608']

const unLogement = (hasard: Hasard): NonNullable<Situation['logement']> => ({
  statut: hasard.parmi([
    'locataire_vide',
    'locataire_meuble',
    'locataire_hlm',
    'locataire_foyer',
    'proprietaire',
    'accedant',
    'heberge_gratuitement',
    'caravane',
    'sans_domicile'
  ]),
  loyer_mensuel: hasard.chance(0.3) ? 0 : hasard.euros(50, 1200),
  commune_insee: hasard.parmi(COMMUNES),
  colocation: hasard.chance(0.1),
  chambre: hasard.chance(0.1),
  a_la_famille: hasard.chance(0.05)
})

const unePersonne = (tirage: Tirage, role: Personne['role']): Personne => {
  const { hasard } = tirage
  const adulte = role !== 'enfant'
  return {
    role,
    date_naissance: uneNaissance(tirage, adulte),
    activite: adulte
      ? hasard.parmi(['actif', 'chomeur', 'etudiant', 'retraite', 'inactif'])
      : hasard.parmi(['etudiant', 'inactif', 'actif']),
    ...unSejour(tirage),
    rfr_n2: hasard.chance(0.4) ? 0 : hasard.euros(0, 40_000),
    ...(adulte
      ? unCorpsAuTravail(hasard)
      : { garde_alternee: hasard.chance(0.15), gir: 6, plan_aide_apa_mensuel: 0 }),
    ...desDetails(hasard),
    ...uneSante(hasard),
    ...(adulte && { chomage_depuis: unDebutDeChomage(tirage) }),
    revenus: hasard.chance(adulte ? 0.2 : 0.9) ? [] : quelques(hasard, 4, () => unRevenu(tirage)),
    prestations_percues: hasard.chance(adulte ? 0.7 : 0.97)
      ? []
      : quelques(hasard, 2, () => unePrestation(tirage))
  }
}

/** Unemployed since a day around two months before the request, or for long. */
const unDebutDeChomage = ({ hasard, jour }: Tirage): Jour =>
  joursPlus(memeJourPlusMois(jour, -hasard.parmi([1, 2, 2, 3, 24])), hasard.parmi([-1, 0, 1]))

/** A birth so many years before the request, give or take a day or a month; or anywhere. */
const uneNaissance = ({ hasard, jour }: Tirage, adulte: boolean): Jour => {
  const ages = AGES_FRONTIERES.filter(age => (adulte ? age >= 16 : age <= 30))
  if (hasard.chance(0.5)) {
    const anniversaire = memeJourPlusMois(jour, -12 * hasard.parmi(ages))
    const naissance = joursPlus(anniversaire, hasard.parmi([-31, -1, 0, 0, 1, 31]))
    return naissance > jour ? jour : naissance
  }
  return joursPlus(jour, -(adulte ? hasard.entier(16 * 365, 95 * 365) : hasard.entier(0, 24 * 365)))
}

const FRANCAIS = { nationalite: 'FR', sejour: 'sans_objet' } as const

const unSejour = ({ hasard, etranger }: Tirage): Partial<Personne> => {
  if (!etranger || hasard.chance(0.2)) return FRANCAIS
  const sejour = hasard.parmi(['sans_objet', 'regulier', 'regulier', 'aucun_titre', 'asile'] as const)
  return {
    nationalite: hasard.parmi(['IT', 'RO', 'CH', 'DZ', 'ML', 'TR', 'UA']),
    sejour,
    titre: hasard.parmi(['refugie', 'protection_subsidiaire', 'apatride', 'resident_10_ans', 'autre']),
    titre_depuis_annees: hasard.entier(0, 12),
    presence_en_france_mois: hasard.parmi([0, 2, 3, 4, 6, 12, 60, 240]),
    ...(sejour === 'aucun_titre' && {
      titre_expire_depuis_mois: hasard.parmi([0, 5, 6, 7, 30]),
      sans_titre_depuis_mois: hasard.parmi([0, 2, 3, 4, 30])
    })
  }
}

const unCorpsAuTravail = (hasard: Hasard): Partial<Personne> => ({
  taux_incapacite: hasard.chance(0.75) ? 0 : hasard.parmi([0.3, 0.5, 0.6, 0.79, 0.8, 0.9, 1]),
  restriction_durable_emploi: hasard.chance(0.2),
  inapte_travail: hasard.chance(0.15),
  handicap: hasard.chance(0.2),
  gir: hasard.entier(1, 6),
  plan_aide_apa_mensuel: hasard.euros(0, 2500),
  enceinte: hasard.chance(0.05),
  cinq_ans_travail_sur_dix: hasard.chance(0.5),
  heures_travaillees_3_ans: hasard.parmi([0, 1000, 3213, 3214, 3215, 5000]),
  regime_alsace_moselle: hasard.chance(0.1)
})

const uneSante = (hasard: Hasard): Partial<Personne> => ({
  sexe: hasard.parmi(['femme', 'homme', 'non_dit']),
  ald: hasard.chance(0.1),
  ...(hasard.chance(0.3) && { ald_fin: hasard.parmi(['2025-12-31', '2026-12-31', '2027-02-28']) }),
  maladie_longue: hasard.chance(0.15),
  grossesse_sixieme_mois: hasard.chance(0.03),
  mutuelle: hasard.chance(0.5),
  transport_prescrit: hasard.chance(0.1),
  arret_travail: hasard.chance(0.15),
  fume: hasard.chance(0.3)
})

const desDetails = (hasard: Hasard): Partial<Personne> => ({
  vit_chez_parents: hasard.chance(0.2),
  rattache_fiscal_parents: hasard.chance(0.2),
  boursier: hasard.chance(0.1),
  ...(hasard.chance(0.2) && { declaration_commune: hasard.chance(0.5) }),
  ...(hasard.chance(0.3) && { part_activite_revenu_non_precise: hasard.parmi([0, 0.3, 1]) })
})

const NATURES: readonly Revenu['nature'][] = [
  'salaire',
  'salaire',
  'allocation_chomage',
  'retraite',
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
]

/** Monthly amounts near which a right opens or closes: RSA, ASI, CSS free and paid, ASPA, AAH, Smic. */
const MONTANTS_FRONTIERES = [
  646.52, 651.69, 914.86, 922.18, 862.5, 868.41, 868.42, 1033.32, 1041.59, 1043.59, 1172.36, 1426.3
]

const unMontant = (hasard: Hasard): number => {
  if (hasard.chance(0.25))
    return (
      Math.round((hasard.parmi(MONTANTS_FRONTIERES) + hasard.parmi([-0.5, -0.01, 0, 0.01, 0.5])) * 100) / 100
    )
  return hasard.chance(0.05) ? hasard.parmi([0, 0.01, 99_999]) : hasard.euros(10, 2500)
}

/** Still received, ended lately, or begun lately: never an empty period. */
const unePeriode = ({ hasard, mois }: Tirage): { readonly de: Mois; readonly a: Mois | null } => {
  const de = moisPlus(mois, -hasard.entier(0, 40))
  return { de, a: hasard.chance(0.7) ? null : moisPlus(de, hasard.entier(0, 24)) }
}

const unRevenu = (tirage: Tirage): Revenu => {
  const net = unMontant(tirage.hasard)
  const arrondi = (rapport: number): number => Math.round(net * rapport * 100) / 100
  return {
    nature: tirage.hasard.parmi(NATURES),
    ...unePeriode(tirage),
    net,
    imposable: arrondi(1 + 0.05 * tirage.hasard.part()),
    brut: arrondi(1.06 + 0.24 * tirage.hasard.part())
  }
}

const unePrestation = (tirage: Tirage): Prestation => ({
  nature: tirage.hasard.parmi(['aah', 'aah', 'asi', 'ass', 'complement_aah', 'apa', 'pch']),
  ...unePeriode(tirage),
  montant: unMontant(tirage.hasard)
})

const unePrestationDuFoyer = (tirage: Tirage): PrestationDuFoyer => ({
  nature: tirage.hasard.parmi([
    'aspa',
    'allocations_familiales',
    'allocation_soutien_familial',
    'complement_familial',
    'prepare',
    'clca',
    'rsa',
    'rsa',
    'prime_activite',
    'aide_logement',
    'aide_logement',
    'css',
    'ame'
  ]),
  ...unePeriode(tirage),
  montant: unMontant(tirage.hasard)
})

const quelques = <T>(hasard: Hasard, auPlus: number, tirer: () => T): T[] =>
  Array.from({ length: hasard.entier(0, auPlus) }, tirer)
