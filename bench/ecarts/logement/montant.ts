/** The amount of housing aid, written a second time from the articles, with the other's choices as switches. */
import type { Situation } from '../ecart.ts'
import type { OpinionMinima, PersonneLue } from '../minima.ts'
import { ageEn, couvre, reculer } from '../rejeu.ts'
import { baremeDe } from './bareme.ts'
import type { Choisis } from './choix.ts'
import { aideEnFoyer } from './foyer.ts'
import type { Menage } from './menage.ts'
import { ressourcesDe } from './ressources.ts'
import { auMois } from './revenus.ts'

type Logement = Situation['logement'] & { readonly loyer_mensuel: number; readonly colocation: boolean }

/** The other rounds a half to the even euro. */
const aLEuro = (valeur: number): number =>
  valeur % 1 === 0.5 ? 2 * Math.round(valeur / 2) : Math.round(valeur)

const centime = (valeur: number): number => Math.round(valeur * 100 + 1e-9) / 100

export function montantDe(
  situation: Situation,
  opinion: OpinionMinima,
  { choisis, zone }: { readonly choisis: Choisis; readonly zone: number }
): number {
  const { mois } = situation
  const logement = situation.logement as Logement
  const dom = logement.commune_insee.startsWith('97')
  const apl = logement.statut === 'locataire_hlm' && (!dom || choisis.has('outre-mer'))
  const personnes = situation.personnes as readonly PersonneLue[]
  const charges = personnes.filter(personne => estACharge(personne, mois)).length
  const couple = enCouple(personnes, charges, choisis.has('grossesse') || !(apl || dom))
  const bareme = baremeDe(mois)
  const rang = charges > 0 ? charges + 1 : couple ? 1 : 0
  const menage = { bareme, R: ressourcesDe(situation, opinion, choisis), charges, couple, rang }
  if (logement.statut === 'locataire_foyer')
    return payer(
      aideEnFoyer(menage, {
        age: Math.max(...personnes.filter(({ role }) => role === 'demandeur').map(un => ageEn(un, mois))),
        dom
      }),
      {
        choisis,
        minimum: 10,
        reduction: 0
      }
    )
  if (!logement.statut.startsWith('locataire')) return 0
  const plafond = plafondDe(menage, zone, logement.colocation)
  const brut =
    logement.statut === 'locataire_meuble' ? (logement.loyer_mensuel * 2) / 3 : logement.loyer_mensuel
  const loyer = choisis.has('loyer') ? aLEuro(brut) : brut
  const formule = formuleDe(menage, {
    L: Math.min(loyer, plafond),
    colocation: logement.colocation,
    dom,
    choisis
  })
  const part = exempt(personnes, mois, choisis) ? 1 : partDe(loyer, plafond, zone)
  const reduction =
    apl && menage.R / 12 < enPlus(ligneDe(bareme.plafondReduction, zone), rang, 7)
      ? parTaille(ligneDe(bareme.reduction, zone), menage)
      : 0
  return payer({ formule, part }, { choisis, minimum: apl ? 0 : 10, reduction })
}

type Paiement = { readonly choisis: Choisis; readonly minimum: number; readonly reduction: number }

/** − 5 €, whole euro net of CRDS, reduction of rent, minimum (D823-16). */
const payer = (
  { formule, part }: { readonly formule: number; readonly part: number },
  { choisis, minimum, reduction }: Paiement
): number => {
  if (choisis.has('seuil') && formule < minimum) return 0
  const reste = choisis.has('euro') ? centime(formule * part) : formule * part
  const apres = Math.max(0, reste - 5)
  const entier = choisis.has('euro') ? apres : Math.floor(apres * 0.995) + apres * 0.005
  const du = Math.max(0, entier - 0.98 * reduction)
  if (!choisis.has('seuil') && (du < minimum || du === 0)) return 0
  return reduction === 0 && !choisis.has('euro') ? Math.floor(apres * 0.995) : du * 0.995
}

const formuleDe = (
  menage: Menage,
  lieu: { readonly L: number; readonly colocation: boolean; readonly dom: boolean; readonly choisis: Choisis }
): number => {
  const { bareme, R, charges, couple, rang } = menage
  const { L, colocation, dom, choisis } = lieu
  const [base, parPersonne, seulEnColocation] = dom ? bareme.chargesOutreMer : bareme.charges
  const C = (colocation && !couple ? seulEnColocation : base) + parPersonne * charges
  const unEnfant = dom && charges === 1
  const R0 = unEnfant ? (choisis.has('outre-mer') ? 8181 : 8656) : enPlus(bareme.R0, rang, 7)
  const rapport = L / parTaille(ligneDe(bareme.plafonds, 2), menage)
  const TF = dom ? enPlus(bareme.TFOutreMer, rang, 8) : enPlus(bareme.TF, rang, 7)
  const Pp =
    Math.max(bareme.P0, 0.085 * (L + C)) + ((TF + tauxDe(rapport, choisis)) / 100) * Math.max(0, R - R0)
  return Math.max(0, L + C - Pp)
}

const tauxDe = (rapport: number, choisis: Choisis): number => {
  const exact = choisis.has('taux')
  const RL = exact ? rapport * 100 : centime(rapport * 100)
  const TL = (0.45 * Math.max(0, Math.min(RL, 75) - 45) + 0.68 * Math.max(0, RL - 75)) / 100
  return exact ? TL : Math.round(TL * 1000) / 1000
}

/** A table by size, its last value for each one more. */
const enPlus = (table: readonly number[], rang: number, dernier: number): number =>
  rang <= dernier ? (table[rang] ?? 0) : (table[dernier] ?? 0) + (rang - dernier) * (table[dernier + 1] ?? 0)

const ligneDe = (table: readonly (readonly number[])[], zone: number): readonly number[] =>
  table[zone - 1] ?? []

const parTaille = ([seul = 0, couple = 0, un = 0, plus = 0]: readonly number[], menage: Menage): number =>
  menage.charges > 0 ? un + plus * (menage.charges - 1) : menage.couple ? couple : seul

const plafondDe = (menage: Menage, zone: number, colocation: boolean): number => {
  const table = ligneDe(menage.bareme.plafonds, zone)
  return parTaille(colocation ? table.map(valeur => centime(valeur * 0.75)) : table, menage)
}

const partDe = (loyer: number, plafond: number, zone: number): number => {
  const [haut, bas] = zone === 1 ? [4 * plafond, 3.4 * plafond] : [3.1 * plafond, 2.5 * plafond]
  return Math.max(0, Math.min(1, (haut - loyer) / (haut - bas)))
}

const exempt = (personnes: readonly PersonneLue[], mois: string, choisis: Choisis): boolean =>
  choisis.has('handicap')
    ? personnes.some(personne => (personne as { handicap?: boolean }).handicap === true)
    : personnes.some(
        ({ role, prestations_percues }) =>
          role !== 'enfant' &&
          prestations_percues.some(ligne => ligne.nature === 'aah' && couvre(ligne, mois))
      )

const enCouple = (personnes: readonly PersonneLue[], charges: number, grossesse: boolean): boolean =>
  personnes.some(({ role }) => role === 'conjoint') ||
  (grossesse && charges === 0 && (personnes[0] as { enceinte?: boolean } | undefined)?.enceinte === true)

const estACharge = (personne: PersonneLue, mois: string): boolean => {
  const salaires = [1, 2, 3, 4, 5, 6].reduce(
    (total, recul) => total + auMois(personne, 'salaire', reculer(mois, recul)),
    0
  )
  const smic = baremeDe(mois).smic
  return (
    personne.role === 'enfant' &&
    personne.date_naissance <= `${mois}-01` &&
    ageEn(personne, mois) < 21 &&
    salaires / 6 < 0.55 * 169 * smic
  )
}
