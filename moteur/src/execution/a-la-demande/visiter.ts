import { cellule } from '../disposition.ts'
import type { Faits } from '../faits.ts'
import { lireChamp, preparer } from '../faits.ts'
import { lireRange, type Rangee } from '../lot/lire-range.ts'
import { lireLesPlages, preparerLot } from '../lot/preparer-lot.ts'
import type { Regles } from '../regles.ts'
import { type Contexte, contexteDe } from '../resultat/contexte.ts'
import { jourEcrit } from '../situation/chiffres.ts'
import type { Situation } from '../situation/situation.ts'
import { ordonnerPersonnes } from '../situation/situation.ts'
import type { Bornes, Marche } from './marche.ts'
import { type Salle, salleDe } from './salle.ts'

/** Rules with the program of their bounds, step by step. */
export type ReglesALaDemande = { readonly regles: Regles; readonly bornes: Bornes }

/**
 * A household of which each step is computed when it is first asked for, after those it turns out to need.
 * One at a time: the next one, in the same room, is written over it.
 */
export const visiter = (
  { regles, bornes }: ReglesALaDemande,
  situation: Situation,
  rangee: Rangee | null = null
): Contexte => {
  const salle = salleDe(regles, situation.personnes.length)
  const v = ++salle.visites
  const faits = ouvrirFaits(salle, situation)
  const marche: Marche = {
    ...faits,
    ...salle,
    v,
    lire: entree => lireLeFait(regles, faits, { numero: entree, rangee }),
    lireLesMois: () => {
      if (salle.moisLus === v) return
      salle.moisLus = v
      lireLesMois(regles, salle, faits)
    }
  }
  return contexteDe(regles, faits, salle, i => {
    if (salle.vu[i] !== v) bornes[i]?.(marche)
  })
}

const ouvrirFaits = ({ n, faitsBas, faitsHaut }: Salle, situation: Situation): Faits => {
  const premierDuMois = jourEcrit(`${situation.mois}-01`)
  return {
    n,
    mois: Math.floor(premierDuMois / 100) % 100,
    jour: situation.date_demande ? jourEcrit(situation.date_demande) : premierDuMois,
    premierDuMois,
    premierJanvier: Math.floor(premierDuMois / 10_000) * 10_000 + 101,
    bas: faitsBas,
    haut: faitsHaut,
    precis: false,
    situation,
    ordre: ordonnerPersonnes(situation.personnes)
  }
}

type FaitALire = { readonly numero: number; readonly rangee: Rangee | null }

/** One plain fact, of each person when it is theirs: as the run holds it where it is known, else as it is written. */
const lireLeFait = ({ lecteur }: Regles, faits: Faits, { numero, rangee }: FaitALire): void => {
  const { entrees, disposition } = preparer(lecteur)
  const { n, bas, haut, situation, ordre, jour } = faits
  const entree = entrees[numero]!
  for (let p = 0; p < (entree.personne ? n : 1); p++) {
    const ou = cellule(disposition.places[numero]!, n, p)
    const range = rangee === null ? Number.NaN : lireRange(preparerLot(lecteur), rangee, { numero, p })
    const source = entree.personne ? situation.personnes[ordre[p]!]! : situation
    if (Number.isNaN(range)) [bas[ou], haut[ou]] = lireChamp(entree, source, situation, jour)
    else bas[ou] = haut[ou] = range
  }
}

/** Every series. */
const lireLesMois = ({ lecteur }: Regles, salle: Salle, { situation, ordre, bas, haut }: Faits): void => {
  const { disposition, horizon } = preparer(lecteur)
  for (const { ou } of salle.ecrites) {
    bas.fill(0, ou, ou + horizon)
    haut.fill(0, ou, ou + horizon)
  }
  salle.ecrites.length = 0
  const personnes = ordre.map(rang => situation.personnes[rang]!)
  for (const { qui, numero, valeurs } of lireLesPlages(preparerLot(lecteur), situation, personnes)) {
    const ou = cellule(disposition.places[numero]!, salle.n, Math.max(0, qui - 1))
    salle.ecrites.push({ numero, ou })
    bas.set(valeurs.subarray(0, horizon), ou)
    haut.set(valeurs.subarray(horizon, 2 * horizon), ou)
  }
}
