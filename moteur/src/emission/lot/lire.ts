import { lue, nombre, type Valeur } from '../vecteurs/expressions.ts'
import { type Chantier, type Cible, lireCible, variablesDe } from './chantier.ts'
import { boucleSur, chercher, estSousCondition, type Region, sortirDesBoucles } from './region.ts'

/** Above this, a step that may not be needed is not computed ahead. */
export const CHER = 8

type Ecrire = (chantier: Chantier, region: Region, i: number) => Valeur

/** How a step is read from a region; what nobody has computed yet is written there, or asked of its function. */
export const lirePas = (chantier: Chantier, region: Region, i: number, ecrire: Ecrire): Valeur => {
  const { plan, dates, differes, couts } = chantier
  const pas = plan.pas[i]!
  if (pas.op === 'constante') return nombre(pas.litteraux[0]!)
  const connu = chercher(region, i, pas)
  if (connu !== null) return connu
  const ailleurs = sortirDesBoucles(region, pas)
  if (dates.has(i)) return noter(ailleurs, i, lue(chantier.dateDe(i), null))
  const enAvance = ailleurs !== region && estSousCondition(region, ailleurs)
  if (enAvance && !pas.mois && !differes.has(i) && couts[i]! > CHER) chantier.detacher(i)
  if (differes.has(i)) return demander(chantier, enAvance ? region : ailleurs, i)
  return noter(ailleurs, i, ecrire(chantier, ailleurs, i))
}

const noter = (region: Region, i: number, valeur: Valeur): Valeur => {
  region.noms.set(i, valeur)
  return valeur
}

/** Calls the function of a step unless it has already answered for this block. */
const demander = (chantier: Chantier, region: Region, i: number): Valeur => {
  // The first person's turn does it for all.
  const tour = region.genre === 'personnes' ? region.parent! : region
  const cible = reunir(chantier, chantier.plan.pas[i]!.personne ? tour : region, i)
  return noter(region, i, lireCible(cible, boucleSur(region, 'personnes')?.indice ?? null))
}

/** Everyone's values, ready to be read together. */
export const reunir = (chantier: Chantier, region: Region, i: number): Cible => {
  const { fonction, cible } = chantier.partDe(i)
  chantier.demander(i)
  region.lignes.push({ genre: 'appel', fonction, ecrit: variablesDe(cible) })
  return cible
}

/** A part that costs nothing more to read. */
export const estSousLaMain = ({ plan, dates }: Chantier, region: Region, i: number): boolean => {
  const pas = plan.pas[i]!
  return (
    pas.op === 'constante' ||
    pas.op === 'inconnu' ||
    dates.has(i) ||
    chercher(region, i, pas) !== null ||
    (pas.op === 'entree' && !pas.mois)
  )
}
