import { lireChamp } from '../faits.ts'
import { jourEcrit } from '../situation/chiffres.ts'
import type { Champs, Situation } from '../situation/situation.ts'
import { estObjet, ordonnerPersonnes } from '../situation/situation.ts'
import { ecrireMorceaux, ecrireRecus, FAIT_AU_PLUS, finsDesMorceaux, sontConnues } from './ecrire-morceaux.ts'
import type { Plage } from './lire-plages.ts'
import { lireSeul } from './lire-seul.ts'
import { type EntreeRangee, type Groupe, type LecteurDeLot, lireLesPlages } from './preparer-lot.ts'
import {
  debutDesFaits,
  debutDesPersonnes,
  LARGEUR_DE_MORCEAU,
  largeurDePersonne,
  type Rangement,
  TETE
} from './rangee.ts'

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
  const plages = lireLesPlages(pret, situation, personnes)
  decider(plages, rangement.horizon)
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

/** Bounds that differ are an unknown. */
const decider = (plages: readonly Plage[], horizon: number): void => {
  for (const { valeurs } of plages)
    for (let k = 0; k < horizon; k++) if (valeurs[k] !== valeurs[horizon + k]) valeurs[k] = Number.NaN
}

const ecrireTete = (e: Float64Array, b: number, situation: Situation): void => {
  const premierDuMois = jourEcrit(`${situation.mois}-01`)
  e[b + TETE.n] = situation.personnes.length
  e[b + TETE.mois] = Math.floor(premierDuMois / 100) % 100
  e[b + TETE.jour] = situation.date_demande ? jourEcrit(situation.date_demande) : premierDuMois
  e[b + TETE.premierDuMois] = premierDuMois
  e[b + TETE.premierJanvier] = Math.floor(premierDuMois / 10_000) * 10_000 + 101
}

type AEcrire = { readonly situation: Situation; readonly personnes: readonly Champs[] }

/** Plain facts; tells whether all of them are known. Households look alike by their number, by what they receive, then by the rest. */
const ecrireFaits = (
  { rangement, foyer, personne }: LecteurDeLot,
  e: Float64Array,
  b: number,
  { situation, personnes }: AEcrire
): boolean => {
  const jour = e[b + TETE.jour]!
  const source = { situation, jour }
  const debut = b + debutDesFaits(rangement)
  ecrireGroupe(foyer, situation, source, { e, debut })
  let connus = sontSus(e, debut, rangement.foyer)
  let melange = melanger(foyer, e, debut, 0)
  let recus = e[b + TETE.recu]!
  const largeur = largeurDePersonne(rangement)
  for (const [p, une] of personnes.entries()) {
    const sien = b + debutDesPersonnes(rangement) + largeur * p
    ecrireGroupe(personne, une, source, { e, debut: sien })
    connus &&= sontSus(e, sien, rangement.personne)
    melange = melanger(personne, e, sien, melange)
    recus = Math.imul(recus, 31) + e[sien + rangement.personne]!
  }
  e[b + TETE.signature] =
    (personnes.length * DOUZE_BITS + surDouzeBits(recus)) * DOUZE_BITS + surDouzeBits(melange)
  return connus
}

type Demande = { readonly situation: Situation; readonly jour: number }
type Cellules = { readonly e: Float64Array; readonly debut: number }

/** What is written nowhere first, then what is written, which is less. */
const ecrireGroupe = (
  { muets, absents, parCle, autres }: Groupe,
  source: Champs,
  { situation, jour }: Demande,
  { e, debut }: Cellules
): void => {
  e.set(situation.absents === 'non' ? absents : muets, debut)
  for (const cle in source) {
    const entrees = parCle.get(cle)
    if (entrees === undefined) continue
    const valeur = source[cle]
    for (const entree of entrees) e[debut + entree.rang] = lireSeul(entree, valeur, situation, jour)
  }
  for (const entree of autres) e[debut + entree.rang] = lireAilleurs(entree, source, situation, jour)
}

/** A field of an object, or what a list says. */
const lireAilleurs = (entree: EntreeRangee, source: Champs, situation: Situation, jour: number): number => {
  if (entree.parent !== null && entree.cle !== null) {
    const objet = source[entree.parent]
    return lireSeul(entree, estObjet(objet) ? objet[entree.cle] : undefined, situation, jour)
  }
  const [bas, haut] = lireChamp(entree, source, situation, jour)
  return bas === haut ? bas : Number.NaN
}

const sontSus = (e: Float64Array, debut: number, combien: number): boolean => {
  for (let i = debut; i < debut + combien; i++) if (!(Math.abs(e[i]!) <= FAIT_AU_PLUS)) return false
  return true
}

const DOUZE_BITS = 2 ** 12
const NOMBRE_D_OR = 0x9e3779b1
const surDouzeBits = (melange: number): number => Math.imul(melange, NOMBRE_D_OR) >>> 20

/** Likeness is told by words, by yes and no. */
const melanger = ({ traits }: Groupe, e: Float64Array, debut: number, depart: number): number => {
  let melange = depart
  for (const rang of traits) melange = Math.imul(melange, 31) + e[debut + rang]!
  return melange
}
