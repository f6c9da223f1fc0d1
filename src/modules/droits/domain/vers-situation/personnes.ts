import { moisPlus } from '#shared/date'
import { agesPossibles, anneeEntiere, naissanceDe, peutAvoirTravailleDeuxAns } from '../ages.ts'
import { coches, NE_SAIT_PAS, type OuiNonTait, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import type { NombreOuBornes, Personne } from '../situation.ts'
import { papiersDe, presenceDe } from './sejour.ts'

/** A person, before any money. */
export type Etre = Omit<Personne, 'revenus' | 'prestations_percues'>

/** « oui » → true, « non » → false; silence, ignorance and what was not asked stay unknown. */
const fait = (reponse: OuiNonTait | undefined): boolean | null =>
  reponse === 'oui' ? true : reponse === 'non' ? false : null

const ALSACE_MOSELLE = ['57', '67', '68']

/** What everyone of the household shares (named hypotheses: the same stay, the same taxes). */
const commun = (r: Reponses): Partial<Etre> => ({
  ...papiersDe(r),
  presence_en_france_mois: presenceDe(r),
  declaration_commune: true,
  garde_alternee: false,
  regime_alsace_moselle:
    r.lieu === undefined || r.lieu.departement === NE_SAIT_PAS || ALSACE_MOSELLE.includes(r.lieu.departement)
      ? null
      : false
})

const TAUX = {
  aucun: null,
  moins_50: { min: 0, max: 0.49 },
  de_50_a_79: { min: 0.5, max: 0.79 },
  plus_80: { min: 0.8, max: 1 },
  [NE_SAIT_PAS]: null
} as const

/** The health answer speaks for both adults: « non » clears both, « oui » does not say which one. */
const santeDe = (r: Reponses, estDemandeur: boolean): Partial<Etre> => {
  if (r.sante?.probleme === 'non')
    return { taux_incapacite: 0, handicap: false, restriction_durable_emploi: false }
  const taux = estDemandeur && r.sante !== undefined ? TAUX[r.sante.taux] : null
  return { taux_incapacite: taux, handicap: null, restriction_durable_emploi: null }
}

const activiteDe = (r: Reponses, savoir: Savoir): NonNullable<Etre['activite']> | null => {
  const seul = r.foyer?.conjoint === 'non'
  if (seul && recoit(r, 'bourse')) return 'etudiant'
  const [moins, plus] = agesPossibles(r, savoir.jour)
  if (plus < 30 && !recoit(r, 'chomage', 'retraite')) return null
  return moins >= 65 || (seul && recoit(r, 'retraite') && !recoit(r, 'chomage'))
    ? SANS_EMPLOI_A_CHERCHER
    : SANS_ETUDES
}

const SANS_ETUDES: Etre['activite'] & object = { parmi: ['actif', 'chomeur', 'retraite', 'inactif'] }
const SANS_EMPLOI_A_CHERCHER: Etre['activite'] & object = { parmi: ['actif', 'retraite', 'inactif'] }

const enceinteDe = (r: Reponses, savoir: Savoir): boolean | null => {
  const [moins, plus] = agesPossibles(r, savoir.jour)
  if (moins >= 50 || plus < 12) return false
  if (r.autonomie !== undefined) return fait(r.autonomie.bebe)
  if (r.parent_seul === 'non') return false
  return r.parent_seul === 'oui' && r.foyer?.enfants === 0 ? true : null
}

/** The person who answers. */
export const demandeur = (r: Reponses, savoir: Savoir): Etre => ({
  ...commun(r),
  role: 'demandeur',
  date_naissance: naissanceDe(r),
  activite: activiteDe(r, savoir),
  boursier: coches(r).length > 0 ? recoit(r, 'bourse') : null,
  enceinte: enceinteDe(r, savoir),
  inapte_travail: fait(r.inapte),
  vit_chez_parents: fait(r.autonomie?.chez_parents),
  rattache_fiscal_parents: fait(r.autonomie?.leur_declaration),
  heures_travaillees_3_ans: heuresDe(r, savoir),
  ...autonomieDe(r, savoir),
  ...santeDe(r, true)
})

/** Once the three facts are told, what is left of CSS R861-2 is known too, but for students and minors. */
const autonomieDe = (r: Reponses, savoir: Savoir): Partial<Etre> => {
  if (r.autonomie === undefined) return {}
  const majeur = agesPossibles(r, savoir.jour)[0] >= 18
  const etudiantPossible = activiteDe(r, savoir) === 'etudiant'
  return {
    pension_fixee_par_juge: r.autonomie.pension === 'non' ? false : null,
    aide_urgence_crous: etudiantPossible ? null : false,
    rupture_familiale: majeur ? false : null,
    ase_ou_pjj: majeur ? false : null
  }
}

// Decision 9: « environ deux ans sur trois » is 3 214 hours (CASF D262-25-1).
const heuresDe = (r: Reponses, savoir: Savoir): NombreOuBornes => {
  if (r.travail_jeune === 'oui') return { min: 3214, max: 26_400 }
  const tropPeu = r.travail_jeune === 'non' || !peutAvoirTravailleDeuxAns(r, savoir.jour)
  return tropPeu ? { min: 0, max: 3213 } : null
}

/** The partner: an adult, of unknown age unless told. */
export const conjoint = (r: Reponses, savoir: Savoir): Etre => ({
  ...commun(r),
  role: 'conjoint',
  date_naissance:
    r.foyer?.annee_conjoint === undefined
      ? { min: '1900-01-01', max: ilYA(savoir, 18) }
      : anneeEntiere(r.foyer.annee_conjoint),
  activite: SANS_ETUDES,
  enceinte: null,
  vit_chez_parents: false,
  rattache_fiscal_parents: false,
  inapte_travail: fait(r.inapte),
  ...santeDe(r, false)
})

/** A child of less than 25, of any age unless the parent said that none is under three. */
export const enfant = (r: Reponses, savoir: Savoir): Etre => ({
  ...commun(r),
  role: 'enfant',
  date_naissance: {
    min: lendemain(ilYA(savoir, 25)),
    max: r.parent_seul === 'non' ? ilYA(savoir, 3) : savoir.jour
  },
  activite: null,
  // The children's own rights are not looked at here, and the result says so.
  taux_incapacite: 0,
  handicap: false,
  restriction_durable_emploi: false
})

/** The same day, that many years ago; the 28th when the day may not exist. */
const ilYA = (savoir: Savoir, ans: number): string => {
  const jour = Math.min(Number(savoir.jour.slice(8)), 28)
  return `${moisPlus(savoir.jour.slice(0, 7), -12 * ans)}-${String(jour).padStart(2, '0')}`
}

const lendemain = (jour: string): string => {
  const date = new Date(`${jour}T00:00:00Z`)
  return new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10)
}
