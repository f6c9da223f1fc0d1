import { enNombre, lue, ZERO } from '../vecteurs/expressions.ts'
import type { Expression } from '../vecteurs/lignes.ts'
import { type Chantier, ecrire, nouvelle } from './chantier.ts'
import { boucleSur, ouvrir, profondeur, type Region } from './region.ts'
import { masquesDe } from './zeros.ts'

/** The total of a monthly value: each piece is computed once, then added as many times as it has months. */
export const ecrireFenetre = (chantier: Chantier, region: Region, i: number): Expression => {
  const { args, litteraux, personne } = chantier.plan.pas[i]!
  const [fixe = 0, selon = 0, fixeA = 0, selonA = 0] = litteraux
  const m = `m${profondeur(region, 'mois')}`
  const p = personne ? boucleSur(region, 'personnes')!.indice : null
  const cible = nouvelle(chantier, { lieu: personne ? 'personne' : 'foyer' })
  const dedans = ouvrir(region, 'branche')
  const mois = ouvrir(dedans, 'mois', m)
  const valeur = enNombre(chantier.lire(mois, args[0]!))
  mois.lignes.push({ genre: 'ajoute', cible, p, m, valeur })
  dedans.lignes.push({
    genre: 'mois',
    m,
    recent: [fixeA, selonA],
    ancien: [fixe, selon],
    lignes: mois.lignes
  })
  ecrire(region, cible, ZERO)
  const masques = masquesDe(chantier, args[0]!, personne)
  if (masques === null) region.lignes.push(...dedans.lignes)
  else region.lignes.push({ genre: 'si recu', masques, p, lignes: dedans.lignes })
  return lue(cible, p)
}
