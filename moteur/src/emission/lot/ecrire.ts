import { attendTous } from '../../execution/familles.ts'
import { ecrireFenetre } from './boucles.ts'
import type { Chantier } from './chantier.ts'
import { ecrireFormule } from './formules.ts'
import { lirePas } from './lire.ts'
import { ecrireLogique, ecrireSi } from './logique.ts'
import { ecrirePersonnes } from './personnes.ts'
import type { Region } from './region.ts'

/** Writes a step in a region and gives the name it is read by. */
const ecrirePas = (chantier: Chantier, region: Region, i: number): string => {
  const { op } = chantier.plan.pas[i]!
  if (op === 'et' || op === 'ou') return ecrireLogique(chantier, region, i)
  if (op === 'si') return ecrireSi(chantier, region, i)
  if (op === 'fenetre') return ecrireFenetre(chantier, region, i)
  if (attendTous(op) && op !== 'rang') return ecrirePersonnes(chantier, region, i)
  const formule = op === 'rang' ? ecrirePersonnes(chantier, region, i) : ecrireFormule(chantier, region, i)
  if (op === 'copie' || op === 'inconnu') return formule
  region.lignes.push(`const ${chantier.noms[i]} = ${formule}`)
  return chantier.noms[i]!
}

/** How any step is read from any region. */
export const lire = (chantier: Chantier, region: Region, i: number): string =>
  lirePas(chantier, region, i, ecrirePas)
