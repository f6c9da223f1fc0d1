import type { EntreePrete } from '../faits.ts'
import { lireChamp, preparer } from '../faits.ts'
import type { Lecteur } from '../regles.ts'
import type { Bornes } from '../situation/bornes.ts'
import type { Serie } from '../situation/series.ts'
import { lireLignes, rangDuMois } from '../situation/series.ts'
import type { Champs, Situation } from '../situation/situation.ts'
import { entierDeDate, ordonnerPersonnes } from '../situation/situation.ts'
import {
  bitDeSerie,
  debutDesPersonnes,
  LARGEUR_DE_MORCEAU,
  LARGEUR_DE_TETE,
  type Rangement,
  ranger,
  TETE
} from './rangee.ts'

type EntreeRangee = EntreePrete & { readonly rang: number }
type SeriePrete = EntreeRangee & { readonly serie: Serie }

type LecteurDeLot = {
  readonly rangement: Rangement
  readonly horizon: number
  readonly foyer: readonly EntreeRangee[]
  readonly personne: readonly EntreeRangee[]
  readonly seriesDuFoyer: readonly SeriePrete[]
  readonly seriesDePersonne: readonly SeriePrete[]
}

const prets = new WeakMap<Lecteur, LecteurDeLot>()

/** The reader with its inputs sorted by kind: prepared once per set of rules. */
export const preparerLot = (lecteur: Lecteur): LecteurDeLot => {
  const connu = prets.get(lecteur)
  if (connu) return connu
  const rangement = ranger(lecteur.entrees)
  const entrees = preparer(lecteur).entrees.map((entree, i) => ({ ...entree, rang: rangement.rangs[i]! }))
  const simples = (personne: boolean) => entrees.filter(e => e.personne === personne && !e.mois)
  const series = (personne: boolean) =>
    entrees.filter((e): e is typeof e & SeriePrete => e.personne === personne && e.mois)
  const pret = {
    rangement,
    horizon: lecteur.horizon,
    foyer: simples(false),
    personne: simples(true),
    seriesDuFoyer: series(false),
    seriesDePersonne: series(true)
  }
  prets.set(lecteur, pret)
  return pret
}

/** Facts larger than that make a household « not known »: see the certain steps of the compiler. */
const FAIT_AU_PLUS = 1e9

/** Where runs are written, one after the other. */
export type Cahier = { e: Float64Array; fin: number }

/** Zeros stand at the head: where nothing is received, all read there. */
export const ouvrirCahier = ({ rangement }: LecteurDeLot, taille: number): Cahier => ({
  e: new Float64Array(taille),
  fin: Math.max(1, rangement.seriesDuFoyer, rangement.seriesDePersonne)
})

/** Writes a household and gives its first cell. */
export const ecrireRangee = (pret: LecteurDeLot, cahier: Cahier, situation: Situation): number => {
  const { rangement, foyer, personne } = pret
  const n = situation.personnes.length
  const b = cahier.fin
  const q = b + debutDesPersonnes(rangement)
  const debut = q + rangement.personne * n
  const ordre = ordonnerPersonnes(situation.personnes)
  const personnes = ordre.map(rang => situation.personnes[rang]!)
  const series = lireToutesLesSeries(pret, situation, personnes)
  agrandir(cahier, debut + series.taille)
  const { e } = cahier
  const jour = entierDeDate(situation.date_demande ?? `${situation.mois}-01`)
  const premierDuMois = entierDeDate(`${situation.mois}-01`)
  e[b + TETE.n] = n
  e[b + TETE.mois] = Number(situation.mois.slice(5, 7))
  e[b + TETE.jour] = jour
  e[b + TETE.premierDuMois] = premierDuMois
  e[b + TETE.premierJanvier] = Math.floor(premierDuMois / 10_000) * 10_000 + 101
  const lire = (entree: EntreeRangee, source: Champs) => decide(lireChamp(entree, source, situation, jour))
  for (const entree of foyer) e[b + LARGEUR_DE_TETE + entree.rang] = lire(entree, situation)
  for (let p = 0; p < n; p++)
    for (const entree of personne) e[q + rangement.personne * p + entree.rang] = lire(entree, personnes[p]!)
  cahier.fin = ecrireMorceaux(pret, e, debut, { series, n })
  e[b + TETE.connu] = Number(estConnue(e, b + LARGEUR_DE_TETE, debut) && series.connues)
  return b
}

const estConnue = (e: Float64Array, de: number, a: number): boolean => {
  for (let c = de; c < a; c++) if (!(Math.abs(e[c]!) <= FAIT_AU_PLUS)) return false
  return true
}

const agrandir = (cahier: Cahier, taille: number): void => {
  if (taille <= cahier.e.length) return
  const plus = new Float64Array(2 * taille)
  plus.set(cahier.e)
  cahier.e = plus
}

/** The decided value, else unknown. */
const decide = ([bas, haut]: Bornes): number => (bas === haut ? bas : Number.NaN)

/** Values of one series of someone over some months back. */
type Plage = { readonly qui: number; readonly rang: number; readonly valeurs: Float64Array }

type Series = {
  readonly plages: readonly Plage[]
  /** The oldest month of each piece. */
  readonly fins: readonly number[]
  readonly taille: number
  readonly connues: boolean
}

const lireToutesLesSeries = (
  { seriesDuFoyer, seriesDePersonne, horizon, rangement }: LecteurDeLot,
  situation: Situation,
  personnes: readonly Champs[]
): Series => {
  const plages: Plage[] = []
  const cadre = { ceMois: rangDuMois(situation.mois), horizon, absents: situation.absents === 'non' }
  for (const entree of seriesDuFoyer) lireUneSerie(plages, entree, { source: situation, qui: 0, ...cadre })
  personnes.forEach((source, p) => {
    for (const entree of seriesDePersonne) lireUneSerie(plages, entree, { source, qui: p + 1, ...cadre })
  })
  const fins: number[] = []
  for (let k = 0; k < horizon; k++)
    if (k === horizon - 1 || plages.some(({ valeurs }) => !Object.is(valeurs[k], valeurs[k + 1])))
      fins.push(k)
  const largeur = LARGEUR_DE_MORCEAU.fixe + LARGEUR_DE_MORCEAU.parPersonne * personnes.length
  const blocs = rangement.seriesDuFoyer + rangement.seriesDePersonne * personnes.length
  return {
    plages,
    fins,
    taille: fins.length * (largeur + blocs),
    connues: plages.every(({ valeurs }) => valeurs.every(valeur => Math.abs(valeur) <= FAIT_AU_PLUS))
  }
}

type Source = {
  readonly source: Champs
  readonly qui: number
  readonly ceMois: number
  readonly horizon: number
  readonly absents: boolean
}

/** A written list is an answer: the months it does not mention are worth 0. */
const lireUneSerie = (
  plages: Plage[],
  entree: SeriePrete,
  { source, qui, ceMois, horizon, absents }: Source
): void => {
  const liste = source[entree.serie.liste]
  if (!Array.isArray(liste)) {
    if (liste === undefined && absents) return
    plages.push({ qui, rang: entree.rang, valeurs: new Float64Array(horizon).fill(Number.NaN) })
    return
  }
  const lignes = lireLignes(entree, entree.serie, liste, { ceMois, horizon })
  if (lignes.length === 0) return
  const plafond = entree.genre === 'booleen' ? 1 : Number.POSITIVE_INFINITY
  const bas = new Float64Array(horizon)
  const haut = new Float64Array(horizon)
  for (const { bornes, depuis, jusqua } of lignes)
    for (let k = jusqua; k <= depuis; k++) {
      bas[k] = Math.min(plafond, bas[k]! + bornes[0])
      haut[k] = Math.min(plafond, haut[k]! + bornes[1])
    }
  const valeurs = bas.map((valeur, k) => (valeur === haut[k] ? valeur : Number.NaN))
  plages.push({ qui, rang: entree.rang, valeurs })
}

type AEcrire = { readonly series: Series; readonly n: number }

const ecrireMorceaux = (
  { rangement }: LecteurDeLot,
  e: Float64Array,
  debut: number,
  { series: { plages, fins }, n }: AEcrire
): number => {
  const largeur = LARGEUR_DE_MORCEAU.fixe + LARGEUR_DE_MORCEAU.parPersonne * n
  let libre = debut + fins.length * largeur
  for (const [j, fin] of fins.entries()) {
    const m = debut + j * largeur
    e.fill(0, m, m + largeur)
    e[m] = fin
    for (const { qui, rang, valeurs } of plages) {
      const valeur = valeurs[fin]!
      if (valeur === 0) continue
      const [masque, place] = [m + 1 + 2 * qui, m + 2 + 2 * qui]
      if (e[place] === 0) {
        const taille = qui === 0 ? rangement.seriesDuFoyer : rangement.seriesDePersonne
        e[place] = libre
        e.fill(0, libre, libre + taille)
        libre += taille
      }
      e[masque] = e[masque]! | bitDeSerie(rang)
      e[e[place]! + rang] = valeur
    }
  }
  return libre
}
