/** The family benefits the other calculates by itself, gross of CRDS, where we read what is drawn. */
import type { Situation } from './ecart.ts'
import type { PersonneLue } from './minima.ts'
import { ageEn, couvre, reculer } from './rejeu.ts'

/** Its income ceilings for the allowance for a baby: full, half; more for one earner alone or two. */
const PLAFONDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '2025-11': [24414, 9812, 29169, 11725],
  '2026-11': [24853, 9989, 29694, 11936]
}
const OUTRE_MER = ['971', '972', '973', '974']

export function prestationsFamilialesCalculees(situation: Situation): number {
  const { mois, logement, personnes } = situation
  const base = baseDe(mois)
  const mayotte = logement.commune_insee.startsWith('976')
  const outreMer = OUTRE_MER.some(code => logement.commune_insee.startsWith(code))
  const enfants = (personnes as readonly PersonneLue[]).filter(
    personne => personne.role === 'enfant' && !estAutonome(personne, mois)
  )
  const moinsDe20 = enfants.filter(enfant => ageEn(enfant, mois) < 20)
  const jeuneEnfant = pourUnJeuneEnfant(situation, moinsDe20, base)
  if (mayotte) return jeuneEnfant
  return (
    allocations(moinsDe20, base, outreMer) +
    soutienFamilial(situation, moinsDe20.length, base) +
    jeuneEnfant +
    (jeuneEnfant > 0 ? 0 : complement(situation, enfants, base, outreMer))
  )
}

/** What it grants for the children born on the first of a month; nothing in Mayotte. */
export function allocationsCalculees({ logement, personnes }: Situation, mois: string): number {
  if (logement.commune_insee.startsWith('976')) return 0
  const enfants = (personnes as readonly PersonneLue[]).filter(
    personne => personne.role === 'enfant' && !estAutonome(personne, mois)
  )
  const nes = enfants.filter(enfant => ageEn(enfant, mois) >= 0 && ageEn(enfant, mois) < 20)
  const outreMer = OUTRE_MER.some(code => logement.commune_insee.startsWith(code))
  return allocations(nes, baseDe(mois), outreMer)
}

export const baseDe = (mois: string): number => (mois < '2026-04' ? 474.37 : 478.16)

const smicDe = (mois: string): number => (mois < '2026-01' ? 11.88 : mois < '2026-06' ? 12.02 : 12.31)

const estAutonome = ({ revenus }: PersonneLue, mois: string): boolean => {
  const salaires = [1, 2, 3, 4, 5, 6].map(recul =>
    revenus.filter(ligne => ligne.nature === 'salaire' && couvre(ligne, reculer(mois, recul)))
  )
  const total = salaires.flat().reduce((somme, { net = 0 }) => somme + net, 0)
  return total / 6 >= 0.55 * 169 * smicDe(mois)
}

function allocations(enfants: readonly PersonneLue[], base: number, outreMer: boolean): number {
  const nombre = enfants.length
  const taux = nombre >= 2 ? 0.32 + 0.41 * (nombre - 2) : nombre === 1 && outreMer ? 0.0588 : 0
  const alternes = enfants.filter(({ garde_alternee }) => garde_alternee === true).length
  return nombre === 0 ? 0 : (Math.round(base * taux * 100) / 100) * ((nombre - alternes / 2) / nombre)
}

function soutienFamilial({ mois, personnes }: Situation, nombre: number, base: number): number {
  if (personnes.some(({ role }) => role === 'conjoint')) return 0
  const pension = personnes
    .flatMap(({ revenus }) => revenus)
    .filter(ligne => ligne.nature === 'pension_alimentaire_percue' && couvre(ligne, mois))
    .reduce((total, { net = 0 }) => total + net, 0)
  const montant = nombre * 0.422 * base - pension
  return montant > 15 ? Math.min(montant, nombre * 0.225 * base) : 0
}

const pourUnJeuneEnfant = (situation: Situation, enfants: readonly PersonneLue[], base: number): number =>
  enfants.some(enfant => ageEn(enfant, situation.mois) < 3)
    ? 0.4165 * base * tauxSelonRessources(situation, enfants.length)
    : 0

function complement(
  situation: Situation,
  enfants: readonly PersonneLue[],
  base: number,
  outreMer: boolean
): number {
  const ages = enfants.map(enfant => ageEn(enfant, situation.mois))
  if (outreMer) return ages.some(age => age >= 3 && age < 6) && !ages.some(age => age < 3) ? 0.4165 * base : 0
  return ages.filter(age => age >= 3 && age < 21).length >= 3 &&
    tauxSelonRessources(situation, ages.filter(age => age < 21).length) === 1
    ? 0.4165 * base
    : 0
}

function tauxSelonRessources({ mois, personnes }: Situation, enfants: number): number {
  const [plein, plusPlein, partiel, plusPartiel] = PLAFONDS[mois] ?? [0, 0, 0, 0]
  const ressources = personnes.reduce(
    (total, personne) => total + Number((personne as { rfr_n2?: number }).rfr_n2 ?? 0),
    0
  )
  const seul = personnes.every(({ role }) => role !== 'conjoint')
  const echelle = 1 + 0.25 * Math.min(enfants, 2) + 0.3 * Math.max(0, enfants - 2)
  if (ressources <= plein * echelle + (seul ? plusPlein : 0)) return 1
  return ressources <= partiel * echelle + (seul ? plusPartiel : 0) ? 0.5 : 0
}
