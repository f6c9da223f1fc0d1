/** The yearly resources of a household, written a second time from the articles, with the other's choices as switches. */
import type { Situation } from '../ecart.ts'
import type { LigneLue, OpinionMinima, PersonneLue } from '../minima.ts'
import { ageEn, reculer } from '../rejeu.ts'
import type { Choisis } from './choix.ts'
import { auMois, recu, sommeDe } from './revenus.ts'

/** Income of the year before: deductions of salaries and pensions; ASPA ceiling now, and on 31 December two years before. */
const VALEURS: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  '2025-11': [504, 14426, 450, 12411.44, 11533.02, 474.37],
  '2026-11': [509, 14555, 454, 12523.14, 12144.27, 478.16]
}

type Lu = { readonly mois: string; readonly choisis: Choisis; readonly opinion: OpinionMinima }

export function ressourcesDe(situation: Situation, opinion: OpinionMinima, choisis: Choisis): number {
  const { mois, personnes } = situation
  const [demandeur] = personnes as readonly PersonneLue[]
  const enFoyer = situation.logement.statut === 'locataire_foyer'
  if (demandeur?.activite === 'etudiant' && ageEn(demandeur, mois) < 28)
    return forfaitEtudiant(enFoyer, (demandeur as { boursier?: boolean }).boursier === true)
  const lu = { mois, choisis, opinion }
  const adultes = (personnes as readonly PersonneLue[]).filter(({ role }) => role !== 'enfant')
  const enfants = (personnes as readonly PersonneLue[]).filter(({ role }) => role === 'enfant')
  const [, , , aspa = 0, aspaAvant = 0, base = 0] = VALEURS[mois] ?? []
  const franchise = 1.25 * (choisis.has('enfants') ? aspaAvant : aspa)
  const comptes = adultes.map(adulte => compter(adulte, situation, lu))
  const versees = choisis.has('pension-versee')
    ? 0
    : adultes.reduce((total, un) => total + anneePassee(un, 'pension_alimentaire_versee', mois), 0)
  const deuxActifs = comptes.length === 2 && comptes.every(({ travail }) => travail >= 12 * base)
  const total =
    comptes.reduce((somme, un) => somme + un.total, 0) +
    enfants.reduce((somme, un) => somme + Math.max(0, compter(un, situation, lu).total - franchise), 0) -
    versees -
    (deuxActifs && !choisis.has('deux-actifs') ? 95 : 0)
  return Math.ceil(Math.round(Math.max(0, total) * 100) / 10_000) * 100
}

const forfaitEtudiant = (enFoyer: boolean, boursier: boolean): number =>
  enFoyer ? (boursier ? 5400 : 6600) : boursier ? 6900 : 8600

const anneePassee = (personne: PersonneLue, nature: string, mois: string): number => {
  const annee = Number(mois.slice(0, 4)) - 1
  return sommeDe(personne, nature, 'net', { de: `${annee}-01`, a: `${annee}-12` })
}

function compter(
  personne: PersonneLue,
  situation: Situation,
  lu: Lu
): { readonly travail: number; readonly total: number } {
  const { mois, choisis } = lu
  const [minimum = 0, maximum = 0, minimumPension = 0] = VALEURS[mois] ?? []
  const douze = { de: reculer(mois, 13), a: reculer(mois, 2) }
  const salaires = sommeDe(personne, 'salaire', 'imposable', douze)
  const chomage =
    sommeDe(personne, 'allocation_chomage', 'imposable', douze) +
    (choisis.has('remplacement') ? 0 : recu(personne, 'ass', douze))
  const maladie = choisis.has('remplacement')
    ? 0
    : sommeDe(personne, 'indemnites_journalieres_maladie', 'net', douze)
  const traitements = salaires + chomage + maladie
  const brute = Math.min(Math.max(0.1 * traitements, minimum), maximum)
  const deduction = Math.min(choisis.has('deduction') ? Math.round(brute) : brute, traitements)
  const reste = traitements > 0 ? 1 - deduction / traitements : 0
  const [salaireNet, chomageNet] = choisis.has('deduction')
    ? [Math.max(0, salaires - deduction), Math.max(0, chomage + Math.min(0, salaires - deduction))]
    : [salaires * reste, chomage * reste]
  const [partTravail, partChomage] = parts(personne, situation, lu)
  const travail = (salaireNet + benefice(personne, mois, choisis)) * partTravail
  const pensions =
    sommeDe(personne, 'retraite', 'imposable', douze) +
    sommeDe(personne, 'pension_invalidite', 'net', choisis.has('invalidite') ? avantDerniere(mois) : douze) +
    anneePassee(personne, 'pension_alimentaire_percue', mois)
  const plancher = choisis.has('deduction') ? minimumPension + 4 : minimumPension
  const pensionsNettes = Math.max(0, pensions - Math.round(Math.max(0.1 * pensions, plancher)))
  return { travail, total: travail + chomageNet * partChomage + maladie * reste + pensionsNettes }
}

const avantDerniere = (mois: string): { readonly de: string; readonly a: string } => {
  const annee = Number(mois.slice(0, 4)) - 2
  return { de: `${annee}-01`, a: `${annee}-12` }
}

const benefice = (personne: PersonneLue, mois: string, choisis: Choisis): number => {
  const nature = 'benefice_micro_entreprise'
  const ancien = avantDerniere(mois)
  const annee = sommeDe(personne, nature, 'net', ancien)
  if (choisis.has('independant')) return 0
  return auMois(personne, nature, ancien.de) > 0
    ? annee
    : sommeDe(personne, nature, 'net', { de: reculer(mois, 13), a: reculer(mois, 2) })
}

/** What remains of work and of unemployment benefit (R822-13 to R822-17). */
function parts(
  personne: PersonneLue,
  situation: Situation,
  { mois, choisis, opinion }: Lu
): readonly [number, number] {
  const auChomage = (un: PersonneLue): boolean => estAuChomage(un, mois, choisis)
  const sansAllocation = (un: PersonneLue): boolean =>
    auChomage(un) &&
    (recu(un, 'ass', { de: mois, a: mois }) > 0 || auMois(un, 'allocation_chomage', mois) === 0)
  const adultes = (situation.personnes as readonly PersonneLue[]).filter(({ role }) => role !== 'enfant')
  const rsa = choisis.has('rsa') ? opinion.rsa > 0 : rsaRecu(situation, reculer(mois, 1))
  const neutre = rsa || (choisis.has('chomage') ? adultes.some(sansAllocation) : sansAllocation(personne))
  if (neutre && personne.role !== 'enfant') return [0, 0]
  const arrete = choisis.has('cessation')
    ? auMois(personne, 'salaire', mois) === 0 &&
      (personne.activite === 'retraite' || (opinion.aah > 0 && personne.role === 'demandeur'))
    : aCesse(personne, mois)
  return [arrete || auChomage(personne) ? 0.7 : 1, arrete ? 0.7 : 1]
}

const estAuChomage = (personne: PersonneLue, mois: string, choisis: Choisis): boolean => {
  const depuis = (personne as { chomage_depuis?: string }).chomage_depuis ?? '1900-01-01'
  const limite = `${reculer(mois, 2)}-01`
  if (personne.activite !== 'chomeur') return false
  if (choisis.has('chomage')) return depuis < limite
  return depuis <= limite && travaille(personne, mois) === 0
}

const travaille = (personne: PersonneLue, mois: string): number =>
  auMois(personne, 'salaire', mois) + auMois(personne, 'benefice_micro_entreprise', mois)

const PENSIONS = ['retraite', 'pension_invalidite', 'rente_accident_travail']

const aCesse = (personne: PersonneLue, mois: string): boolean => {
  const pension =
    PENSIONS.some(nature => auMois(personne, nature, mois) > 0) ||
    recu(personne, 'aah', { de: mois, a: mois }) > 0
  const arret = [0, 1, 2, 3, 4, 5, 6, 7].every(
    recul => auMois(personne, 'indemnites_journalieres_maladie', reculer(mois, recul)) > 0
  )
  return arret || (pension && travaille(personne, mois) === 0)
}

const rsaRecu = ({ prestations_percues }: Situation, mois: string): boolean =>
  (prestations_percues as readonly LigneLue[]).some(
    ({ nature, de, a, montant = 0 }) =>
      nature === 'rsa' && montant > 0 && de <= mois && (a === null || a >= mois)
  )
