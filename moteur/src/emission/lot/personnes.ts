import {
  calcul,
  choisir,
  enNombre,
  estFaux,
  estVrai,
  etLogique,
  INCONNU,
  lue,
  nombre,
  ouLogique,
  UN,
  type Valeur
} from '../vecteurs/expressions.ts'
import type { Expression } from '../vecteurs/lignes.ts'
import { affecter, type Chantier, type Cible, ciblePour, ecrire, lireCible, nouvelle } from './chantier.ts'
import { comparer } from './formules.ts'
import { reunir } from './lire.ts'
import { tester } from './logique.ts'
import { boucleSur, ouvrir, profondeur, type Region, sortirDesBoucles } from './region.ts'

/** A loop over the persons. */
export const ouvrirPersonnes = (region: Region): Region =>
  ouvrir(region, 'personnes', `p${profondeur(region, 'personnes')}`)

export const fermerPersonnes = (region: Region, { indice, lignes }: Region): void => {
  region.lignes.push({ genre: 'personnes', p: indice, lesquelles: 'toutes', lignes })
}

/** What is counted over the persons. */
export const ecrirePersonnes = (chantier: Chantier, region: Region, i: number): Valeur => {
  const { op, args } = chantier.plan.pas[i]!
  if (op === 'rang') return ecrireRang(chantier, region, i)
  if (op === 'demandeur') return lirePremiere(chantier, region, args[0]!)
  const tour = ouvrirPersonnes(region)
  const cible = ciblePour(chantier, i)
  const total = affecter(region, cible, nombre(op === 'toutes les personnes' ? 1 : 0))
  if (op === 'min personnes' || op === 'max personnes')
    ecrireExtreme(chantier, { region, tour }, { i, cible })
  else affecter(tour, cible, accumuler(op, [total, chantier.lire(tour, args[0]!)], chantier.certains[i]!))
  fermerPersonnes(region, tour)
  return total
}

/** The first person's turn, without a loop. */
const lirePremiere = (chantier: Chantier, region: Region, arg: number): Valeur => {
  const tour = ouvrir(region, 'personnes', '0')
  const valeur = chantier.lire(tour, arg)
  region.lignes.push(...tour.lignes)
  return valeur
}

const accumuler = (op: string, [total, valeur]: readonly [Valeur, Valeur], certaine: boolean): Valeur => {
  if (op === 'une personne') return ouLogique(total, valeur, certaine)
  if (op === 'toutes les personnes') return etLogique(total, valeur, certaine)
  return calcul('plus', enNombre(total), enNombre(valeur))
}

type Regions = { readonly region: Region; readonly tour: Region }

/** The greatest or the smallest of those that are kept; unknown when nobody can tell whether one is. */
const ecrireExtreme = (
  chantier: Chantier,
  { region, tour }: Regions,
  { i, cible }: { readonly i: number; readonly cible: Cible }
): void => {
  const { op, args } = chantier.plan.pas[i]!
  const [valeur = 0, filtre] = args
  const vide = nouvelle(chantier, { lieu: 'foyer' })
  const retenu = enNombre(lireCible(cible, null))
  const personneEncore = ecrire(region, vide, estVrai(UN))
  const garde = filtre === undefined ? UN : chantier.lire(tour, filtre)
  const dedans = ouvrir(tour, 'branche')
  const lu = enNombre(chantier.lire(dedans, valeur))
  const compare = choisir(personneEncore, lu, calcul(op === 'min personnes' ? 'min' : 'max', retenu, lu))
  affecter(dedans, cible, choisir(estVrai(garde), compare, retenu))
  ecrire(dedans, vide, calcul('etNon', personneEncore, estVrai(garde)))
  if (filtre === undefined) tour.lignes.push(...dedans.lignes)
  else
    tour.lignes.push({ genre: 'si', drapeau: tester(chantier, tour, estVrai(garde)), lignes: dedans.lignes })
  if (filtre === undefined || chantier.certains[filtre]) return
  const decide = calcul('ou', estVrai(garde), estFaux(garde))
  affecter(tour, cible, choisir(decide, retenu, INCONNU))
  ecrire(tour, vide, calcul('et', personneEncore, decide))
}

/** 1 + the number of other kept persons with a greater value; the one written first wins a tie. */
const ecrireRang = (chantier: Chantier, region: Region, i: number): Expression => {
  const [parmi = 0, valeur = 0] = chantier.plan.pas[i]!.args
  const moi = boucleSur(region, 'personnes')!.indice
  const [gardes, valeurs] = [parmi, valeur].map(arg =>
    chantier.plan.pas[arg]!.mois ? etaler(chantier, region, arg) : reunir(chantier, region, arg)
  ) as [Cible, Cible]
  const place = nouvelle(chantier, { lieu: 'personne' })
  ecrire(region, place, UN)
  for (const ou of ['avant', 'apres'] as const) {
    const p = 'q'
    const sure = chantier.certains[valeur]!
    const devant = comparer(
      ou === 'avant' ? '>=' : '>',
      [enNombre(lireCible(valeurs, p)), enNombre(lireCible(valeurs, moi))],
      sure
    )
    const compte = enNombre(etLogique(lireCible(gardes, p), devant, sure && chantier.certains[parmi]!))
    region.lignes.push({
      genre: 'personnes',
      p,
      lesquelles: ou === 'avant' ? { avant: moi } : { apres: moi },
      lignes: [{ genre: 'affecte', cible: place, p: moi, valeur: calcul('plus', lue(place, moi), compte) }]
    })
  }
  return lue(place, moi)
}

/** Everyone's values for a month, side by side until the next. */
const etaler = (chantier: Chantier, region: Region, i: number): Cible => {
  const mois = sortirDesBoucles(region, { personne: false, mois: true })
  const tour = ouvrirPersonnes(mois)
  const cible = ciblePour(chantier, i, true)
  affecter(tour, cible, chantier.lire(tour, i))
  fermerPersonnes(mois, tour)
  return cible
}
