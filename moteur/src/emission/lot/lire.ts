import type { Chantier } from './chantier.ts'
import { boucleSur, chercher, estSousCondition, ouvrir, type Region, sortirDesBoucles } from './region.ts'

/** Above this, a step that may not be needed is not computed ahead. */
export const CHER = 8

type Ecrire = (chantier: Chantier, region: Region, i: number) => string

/** How a step is read from a region; what nobody has computed yet is written there, or asked of its function. */
export const lirePas = (chantier: Chantier, region: Region, i: number, ecrire: Ecrire): string => {
  const { plan, dates, differes, couts } = chantier
  const pas = plan.pas[i]!
  if (pas.op === 'constante') return ecrireLitteral(pas.litteraux[0]!)
  const connu = chercher(region, i, pas)
  if (connu !== null) return connu
  const ailleurs = sortirDesBoucles(region, pas)
  if (dates.has(i)) return noter(ailleurs, i, `d[${chantier.celluleDeDate(i)}]`)
  const enAvance = ailleurs !== region && estSousCondition(region, ailleurs)
  if (enAvance && !pas.mois && !differes.has(i) && couts[i]! > CHER) chantier.detacher(i)
  if (differes.has(i)) return demander(chantier, enAvance ? region : ailleurs, i)
  const nom = ecrire(chantier, ailleurs, i)
  ailleurs.noms.set(i, nom)
  return nom
}

const ecrireLitteral = (valeur: number): string => (valeur < 0 ? `(${valeur})` : String(valeur))

const noter = (region: Region, i: number, nom: string): string => {
  region.noms.set(i, nom)
  return nom
}

/** The household: its run of facts, its persons, its cells, those of its persons, what is done. */
export const FOYER = 'e, b, n, g, h, w'

const appelerUneFois = (fonction: string, vu: number): string =>
  `if (vu[w + ${vu}] === 0) ${fonction}(${FOYER})`

/** Calls the function of a step unless it has already answered for this household. */
const demander = (chantier: Chantier, region: Region, i: number): string => {
  const { personne } = chantier.plan.pas[i]!
  const { fonction, vu } = chantier.celluleDe(i)
  chantier.demander(i)
  const appel = appelerUneFois(fonction, vu)
  // The first person's turn does it for all.
  const tour = region.genre === 'personnes' ? region.parent! : region
  ;(personne ? tour : region).lignes.push(appel)
  const nom = chantier.noms[i]!
  region.lignes.push(`const ${nom} = t[${adresse(chantier, region, i)}]`)
  return noter(region, i, nom)
}

/** The cell of a step that has its own function, seen from a region. */
const adresse = (chantier: Chantier, region: Region, i: number): string => {
  const { rang } = chantier.celluleDe(i)
  if (!chantier.plan.pas[i]!.personne) return `g + ${rang}`
  return `${debutDe(chantier, i)} + ${boucleSur(region, 'personnes')!.indice}`
}

/** The first cell of everyone's values. */
export const debutDe = (chantier: Chantier, i: number): string => `h + ${chantier.celluleDe(i).rang} * n`

/** Everyone's values, ready to be read together. */
export const reunir = (chantier: Chantier, region: Region, i: number): string => {
  const { fonction, vu } = chantier.celluleDe(i)
  chantier.demander(i)
  region.lignes.push(appelerUneFois(fonction, vu))
  return debutDe(chantier, i)
}

/** A region of its own for a part that may not be needed. */
export const lireAPart = (
  chantier: Chantier,
  region: Region,
  i: number
): { readonly lignes: readonly string[]; readonly nom: string; readonly dedans: Region } => {
  const dedans = ouvrir(region, 'branche')
  const nom = chantier.lire(dedans, i)
  return { lignes: dedans.lignes, nom, dedans }
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
