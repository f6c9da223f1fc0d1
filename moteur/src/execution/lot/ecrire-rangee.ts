import type { EntreePrete } from '../faits.ts'
import { lireChamp, lireValeur, preparer } from '../faits.ts'
import type { Lecteur } from '../regles.ts'
import { rangDuMois } from '../situation/series.ts'
import type { Champs, Situation } from '../situation/situation.ts'
import { entierDeDate, ordonnerPersonnes } from '../situation/situation.ts'
import { ecrireMorceaux, ecrireRecus, FAIT_AU_PLUS, finsDesMorceaux, sontConnues } from './ecrire-morceaux.ts'
import { grouperParListe, type ListeDeSeries, lirePlages, type Plage } from './lire-plages.ts'
import {
  debutDesFaits,
  debutDesPersonnes,
  LARGEUR_DE_MORCEAU,
  largeurDePersonne,
  type Rangement,
  ranger,
  TETE
} from './rangee.ts'

type EntreeRangee = EntreePrete & {
  readonly rang: number
  /** Read at once, without a path to follow. */
  readonly directe: boolean
}

type LecteurDeLot = {
  readonly rangement: Rangement
  readonly foyer: readonly EntreeRangee[]
  readonly personne: readonly EntreeRangee[]
  readonly listesDuFoyer: readonly ListeDeSeries[]
  readonly listesDePersonne: readonly ListeDeSeries[]
}

const prets = new WeakMap<Lecteur, LecteurDeLot>()

/** The reader with its inputs sorted by kind: prepared once per set of rules. */
export const preparerLot = (lecteur: Lecteur): LecteurDeLot => {
  const connu = prets.get(lecteur)
  if (connu) return connu
  const rangement = ranger(lecteur.entrees, lecteur.horizon)
  const entrees = preparer(lecteur).entrees.map((entree, i) => ({
    ...entree,
    rang: rangement.rangs[i]!,
    directe: entree.serie === null && !entree.chemin.includes('.')
  }))
  const duFoyer = entrees.filter(({ personne }) => !personne)
  const deChacun = entrees.filter(({ personne }) => personne)
  const pret = {
    rangement,
    foyer: duFoyer.filter(({ mois }) => !mois),
    personne: deChacun.filter(({ mois }) => !mois),
    listesDuFoyer: grouperParListe(duFoyer),
    listesDePersonne: grouperParListe(deChacun)
  }
  prets.set(lecteur, pret)
  return pret
}

/** Where runs are written, one after the other. */
export type Cahier = { e: Float64Array; fin: number }

/** Zeros stand at the head: where nothing is received, all read there. */
export const ouvrirCahier = ({ rangement }: LecteurDeLot, taille: number): Cahier => ({
  e: new Float64Array(taille),
  fin: Math.max(1, rangement.seriesDuFoyer, rangement.seriesDePersonne)
})

/** Writes a household and gives its first cell. */
export const ecrireRangee = (pret: LecteurDeLot, cahier: Cahier, situation: Situation): number => {
  const { rangement } = pret
  const personnes = ordonnerPersonnes(situation.personnes).map(rang => situation.personnes[rang]!)
  const b = cahier.fin
  const debut = b + debutDesPersonnes(rangement) + largeurDePersonne(rangement) * personnes.length
  const plages = lireToutesLesPlages(pret, situation, personnes)
  const fins = finsDesMorceaux(plages, rangement.horizon)
  agrandir(cahier, debut + fins.length * tailleDeMorceau(rangement, personnes.length))
  const { e } = cahier
  ecrireTete(e, b, situation)
  ecrireRecus(rangement, e, b, plages)
  const connus = ecrireFaits(pret, e, b, { situation, personnes })
  cahier.fin = ecrireMorceaux(rangement, e, b, { plages, fins, debut })
  e[b + TETE.connu] = Number(connus && sontConnues(plages, fins))
  return b
}

const tailleDeMorceau = ({ seriesDuFoyer, seriesDePersonne }: Rangement, n: number): number =>
  LARGEUR_DE_MORCEAU.fixe + seriesDuFoyer + (LARGEUR_DE_MORCEAU.parPersonne + seriesDePersonne) * n

const agrandir = (cahier: Cahier, taille: number): void => {
  if (taille <= cahier.e.length) return
  const plus = new Float64Array(2 * taille)
  plus.set(cahier.e)
  cahier.e = plus
}

const lireToutesLesPlages = (
  { listesDuFoyer, listesDePersonne, rangement: { horizon } }: LecteurDeLot,
  situation: Situation,
  personnes: readonly Champs[]
): readonly Plage[] => {
  const plages: Plage[] = []
  const cadre = { ceMois: rangDuMois(situation.mois), horizon, absents: situation.absents === 'non' }
  for (const liste of listesDuFoyer) lirePlages(plages, liste, { source: situation, qui: 0, ...cadre })
  personnes.forEach((source, p) => {
    for (const liste of listesDePersonne) lirePlages(plages, liste, { source, qui: p + 1, ...cadre })
  })
  return plages
}

const ecrireTete = (e: Float64Array, b: number, situation: Situation): void => {
  const premierDuMois = entierDeDate(`${situation.mois}-01`)
  e[b + TETE.n] = situation.personnes.length
  e[b + TETE.mois] = Number(situation.mois.slice(5, 7))
  e[b + TETE.jour] = entierDeDate(situation.date_demande ?? `${situation.mois}-01`)
  e[b + TETE.premierDuMois] = premierDuMois
  e[b + TETE.premierJanvier] = Math.floor(premierDuMois / 10_000) * 10_000 + 101
}

type AEcrire = { readonly situation: Situation; readonly personnes: readonly Champs[] }

/** Plain facts; tells whether all of them are known. */
const ecrireFaits = (
  { rangement, foyer, personne }: LecteurDeLot,
  e: Float64Array,
  b: number,
  { situation, personnes }: AEcrire
): boolean => {
  const jour = e[b + TETE.jour]!
  let connus = true
  let melange = 0
  const ecrire = (debut: number, entrees: readonly EntreeRangee[], source: Champs) => {
    for (const entree of entrees) {
      const bornes = entree.directe
        ? lireValeur(entree, source[entree.chemin], situation, jour)
        : lireChamp(entree, source, situation, jour)
      const valeur = bornes[0] === bornes[1] ? bornes[0] : Number.NaN
      // Likeness is told by words, by yes and no.
      if (entree.genre === 'booleen' || entree.genre === 'choix') melange = Math.imul(melange, 31) + valeur
      e[debut + entree.rang] = valeur
      if (!(Math.abs(valeur) <= FAIT_AU_PLUS)) connus = false
    }
  }
  ecrire(b + debutDesFaits(rangement), foyer, situation)
  const premier = b + debutDesPersonnes(rangement)
  const largeur = largeurDePersonne(rangement)
  personnes.forEach((source, p) => {
    ecrire(premier + largeur * p, personne, source)
    melange = Math.imul(melange, 31) + e[premier + largeur * p + rangement.personne]!
  })
  e[b + TETE.signature] = personnes.length * 2 ** 32 + (melange >>> 0)
  return connus
}
