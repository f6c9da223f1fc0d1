import type { Recu, Reponses } from '../reponses.ts'
import type { Personne, Situation } from '../situation.ts'

const REVENUS: Readonly<Record<string, Recu>> = {
  salaire: 'salaire',
  benefice_micro_entreprise: 'independant',
  allocation_chomage: 'chomage',
  retraite: 'retraite',
  pension_invalidite: 'invalidite',
  indemnites_journalieres_maladie: 'maladie',
  pension_alimentaire_percue: 'pension_alimentaire',
  allocation_cej: 'cej',
  bourse_enseignement_superieur: 'bourse',
  aide_proches: 'aide_proches'
}
const AIDES: Readonly<Record<string, Recu>> = {
  rsa: 'rsa',
  prime_activite: 'prime_activite',
  aah: 'aah',
  aspa: 'aspa',
  asi: 'asi',
  ass: 'ass',
  aide_logement: 'aide_logement',
  allocations_familiales: 'allocations_familiales',
  css: 'css',
  ame: 'ame'
}

/** A precise household, as the answers of the quick path would tell it: what sorts results and chooses cards reads these. */
export const reponsesDe = (foyer: Situation, jour: string): Reponses => {
  const [demandeur] = foyer.personnes
  const naissance = demandeur?.date_naissance ?? null
  const jourExact = typeof naissance === 'string' ? naissance : null
  const enfants = foyer.personnes.filter(({ role }) => role === 'enfant').length
  return {
    v: 1,
    ...(naissance !== null && { naissance: Number((jourExact ?? debutDe(naissance)).slice(0, 4)) }),
    ...(jourExact !== null && { naissance_complete: jourExact }),
    papiers: papiersDe(demandeur),
    foyer: {
      conjoint: foyer.personnes.some(({ role }) => role === 'conjoint') ? 'oui' : 'non',
      enfants: Math.min(enfants, 9)
    },
    recus: recusDe(foyer, jour.slice(0, 7)),
    activite: { travail: foyer.personnes.some(({ activite }) => activite === 'actif') ? 'oui' : 'non' },
    ...(typeof foyer.logement?.statut === 'string' && {
      logement: { statut: logementDe(foyer.logement.statut) }
    }),
    ...santeDe(foyer.personnes)
  }
}

const debutDe = (naissance: NonNullable<Personne['date_naissance']>): string =>
  typeof naissance === 'string' ? naissance : naissance.min

const papiersDe = (demandeur: Personne | undefined): NonNullable<Reponses['papiers']> => {
  if (demandeur?.nationalite === 'FR') return 'francaise'
  if (demandeur?.nationalite === 'UE') return 'europe'
  if (demandeur?.sejour === 'regulier') return 'titre'
  if (demandeur?.sejour === 'asile') return 'asile'
  return demandeur?.sejour === 'aucun_titre' ? 'aucun' : '?'
}

/** What is received in the month of the request. */
const recusDe = (foyer: Situation, mois: string): Recu[] => {
  const enCours = ({ de, a }: { readonly de: string; readonly a: string | null }) =>
    de <= mois && (a === null || a >= mois)
  const natures = [
    ...(foyer.prestations_percues ?? []),
    ...foyer.personnes.flatMap(p => [...(p.prestations_percues ?? []), ...(p.revenus ?? [])])
  ]
    .filter(enCours)
    .flatMap(({ nature }) => REVENUS[nature] ?? AIDES[nature] ?? [])
  return [...new Set(natures)]
}

const logementDe = (statut: string): NonNullable<Reponses['logement']>['statut'] => {
  if (statut.startsWith('locataire')) return 'locataire'
  const autres = {
    proprietaire: 'proprietaire',
    accedant: 'credit',
    heberge_gratuitement: 'gratuit',
    caravane: 'caravane',
    sans_domicile: 'sans_domicile'
  } as const
  return autres[statut as keyof typeof autres] ?? '?'
}

const santeDe = (personnes: Situation['personnes']): Pick<Reponses, 'sante'> =>
  personnes.some(
    ({ taux_incapacite: taux, handicap }) => handicap === true || (typeof taux === 'number' && taux > 0)
  )
    ? { sante: { probleme: 'oui', taux: '?' } }
    : {}
