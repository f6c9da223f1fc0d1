import { attendTous } from '../../execution/familles.ts'
import type { Valeur } from '../vecteurs/expressions.ts'
import { ecrireFenetre } from './boucles.ts'
import { type Chantier, poser } from './chantier.ts'
import { ecrireFormule } from './formules.ts'
import { lirePas } from './lire.ts'
import { ecrireLogique, ecrireSi } from './logique.ts'
import { ecrirePersonnes } from './personnes.ts'
import type { Region } from './region.ts'

/** Writes a step in a region and gives how it is read. */
const ecrirePas = (chantier: Chantier, region: Region, i: number): Valeur => {
  return poser(chantier, region, ecrireValeur(chantier, region, i), chantier.plan.pas[i]!.personne)
}

const ecrireValeur = (chantier: Chantier, region: Region, i: number): Valeur => {
  const { op } = chantier.plan.pas[i]!
  if (op === 'et' || op === 'ou') return ecrireLogique(chantier, region, i)
  if (op === 'si') return ecrireSi(chantier, region, i)
  if (op === 'fenetre') return ecrireFenetre(chantier, region, i)
  return attendTous(op) ? ecrirePersonnes(chantier, region, i) : ecrireFormule(chantier, region, i)
}

/** How any step is read from any region. */
export const lire = (chantier: Chantier, region: Region, i: number): Valeur =>
  lirePas(chantier, region, i, ecrirePas)
