import type { Disposition } from './disposition.ts'
import { cellule, disposer } from './disposition.ts'
import type { EntreeLue, Lecteur } from './regles.ts'
import type { Bornes, EntreeAvecMots } from './situation/bornes.ts'
import { ignore, lireBornes } from './situation/bornes.ts'
import type { Serie } from './situation/series.ts'
import { lireLignes, lireSerie, rangDuMois } from './situation/series.ts'
import type { Champs, Situation } from './situation/situation.ts'
import { champ, entierDeDate, ordonnerPersonnes } from './situation/situation.ts'
import { retourner } from './situation/tables.ts'

/** A situation as flat columns: what every backend reads. */
export type Faits = {
  readonly n: number
  /** Month of request, 1 to 12. */
  readonly mois: number
  readonly jour: number
  readonly premierDuMois: number
  readonly premierJanvier: number
  readonly bas: Float64Array
  readonly haut: Float64Array
  /** Everything the rules read is decided. */
  readonly precis: boolean
  readonly situation: Situation
  /** Position in the situation of person p. */
  readonly ordre: readonly number[]
}

export type EntreePrete = EntreeAvecMots & {
  readonly serie: Serie | null
  readonly lireFin: Lecteur['lireFin']
}
type LecteurPret = {
  readonly entrees: readonly EntreePrete[]
  readonly disposition: Disposition
  readonly horizon: number
}

const prets = new WeakMap<Lecteur, LecteurPret>()

/** The reader with its paths parsed and its cells laid out: prepared once per set of rules. */
export const preparer = (lecteur: Lecteur): LecteurPret => {
  const connu = prets.get(lecteur)
  if (connu) return connu
  const pret = {
    entrees: lecteur.entrees.map(entree => preparerEntree(entree, lecteur)),
    disposition: disposer(lecteur.entrees, lecteur.horizon),
    horizon: lecteur.horizon
  }
  prets.set(lecteur, pret)
  return pret
}

const preparerEntree = (entree: EntreeLue, { tables = {}, lireFin }: Lecteur): EntreePrete => {
  const table = entree.table === undefined ? undefined : tables[entree.table]
  return { ...entree, lireFin, serie: lireSerie(entree.chemin), ...(table && { mots: retourner(table) }) }
}

/** Reads a validated situation into columns. */
export const lireFaits = (lecteur: Lecteur, situation: Situation): Faits => {
  const pret = preparer(lecteur)
  const n = situation.personnes.length
  const ordre = ordonnerPersonnes(situation.personnes)
  const taille = pret.disposition.taille(n)
  const bas = new Float64Array(taille)
  const haut = new Float64Array(taille)
  const jour = entierDeDate(situation.date_demande ?? `${situation.mois}-01`)
  pret.entrees.forEach((entree, i) => {
    const place = pret.disposition.places[i]!
    for (let p = 0; p < (entree.personne ? n : 1); p++) {
      const source = entree.personne ? situation.personnes[ordre[p]!]! : situation
      const ou = cellule(place, n, p)
      if (entree.serie && entree.mois)
        ecrireSerie(entree, entree.serie, { source, situation, horizon: pret.horizon }, { bas, haut, ou })
      else [bas[ou], haut[ou]] = lireChamp(entree, source, situation, jour)
    }
  })
  const premierDuMois = entierDeDate(`${situation.mois}-01`)
  const premierJanvier = Math.floor(premierDuMois / 10_000) * 10_000 + 101
  const precis = bas.every((valeur, i) => valeur === haut[i])
  return {
    n,
    mois: Number(situation.mois.slice(5, 7)),
    jour,
    premierDuMois,
    premierJanvier,
    bas,
    haut,
    precis,
    situation,
    ordre
  }
}

/** An absence is a « no » only where the situation says so. */
export const lireChamp = (
  entree: EntreePrete,
  source: Champs,
  situation: Situation,
  jour: number
): Bornes => {
  if (entree.serie && entree.lireFin) return entree.lireFin(entree.serie, source, situation)
  return lireValeur(entree, champ(source, entree.chemin), situation, jour)
}

/** What a written value says; `undefined` when nothing is written. */
export const lireValeur = (
  entree: EntreePrete,
  valeur: unknown,
  situation: Situation,
  jour: number
): Bornes => {
  if (valeur === undefined && situation.absents === 'non' && entree.absent !== undefined)
    return [entree.absent, entree.absent]
  return lireBornes(entree, valeur) ?? ignore(entree, jour)
}

type Cadre = { readonly source: Champs; readonly situation: Situation; readonly horizon: number }
type Colonnes = { readonly bas: Float64Array; readonly haut: Float64Array; readonly ou: number }

/** A written list is an answer: the months it does not mention are worth 0. */
const ecrireSerie = (
  entree: EntreeLue,
  serie: Serie,
  { source, situation, horizon }: Cadre,
  { bas, haut, ou }: Colonnes
): void => {
  const liste = source[serie.liste]
  if (!Array.isArray(liste)) {
    const muet = liste === undefined && situation.absents === 'non'
    if (!muet) haut.fill(ignore(entree, 0)[1], ou, ou + horizon)
    return
  }
  // Two lines of amounts add up; two « yes » are one.
  const plafond = entree.genre === 'booleen' ? 1 : Number.POSITIVE_INFINITY
  for (const ligne of lireLignes(entree, serie, liste, { ceMois: rangDuMois(situation.mois), horizon })) {
    for (let k = ligne.jusqua; k <= ligne.depuis; k++) {
      bas[ou + k] = Math.min(plafond, bas[ou + k]! + ligne.bornes[0])
      haut[ou + k] = Math.min(plafond, haut[ou + k]! + ligne.bornes[1])
    }
  }
}
