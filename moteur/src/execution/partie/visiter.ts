import { cellule } from '../disposition.ts'
import type { Faits } from '../faits.ts'
import { lireChamp, preparer } from '../faits.ts'
import { lireLesPlages, preparerLot } from '../lot/preparer-lot.ts'
import type { Etat } from '../machine.ts'
import type { Regles } from '../regles.ts'
import { jourEcrit } from '../situation/chiffres.ts'
import type { Situation } from '../situation/situation.ts'
import { ordonnerPersonnes } from '../situation/situation.ts'
import { besoinsDe, type Partie } from './besoins.ts'
import { type Salle, salleDe } from './salle.ts'

/** A household of which only some steps are computed, each once, however many parts ask for it. */
export type Visite = {
  readonly faits: Faits
  readonly etat: Etat
  readonly encadrer: (partie: Partie) => void
}

/** Begins with a household; what was computed of the one before, in the same room, is lost. */
export const visiter = (regles: Regles, situation: Situation): Visite => {
  const salle = salleDe(regles, situation.personnes.length)
  const visite = ++salle.visites
  const faits = ouvrirFaits(salle, situation)
  const marche = { bas: salle.bas, haut: salle.haut, faits, mois: 0 }
  lireLesMois(regles, salle, faits)
  return {
    faits,
    etat: salle,
    encadrer: partie => {
      const { entrees, pas } = besoinsDe(regles, partie)
      for (const entree of entrees) {
        if (salle.lues[entree] === visite) continue
        salle.lues[entree] = visite
        lireLeFait(regles, faits, entree)
      }
      for (const i of pas) {
        if (salle.faits[i] === visite) continue
        salle.faits[i] = visite
        for (const action of salle.actions(i)) action(marche)
      }
    }
  }
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

/** One plain fact, of each person when it is theirs. */
const lireLeFait = ({ lecteur }: Regles, faits: Faits, i: number): void => {
  const { entrees, disposition } = preparer(lecteur)
  const { n, bas, haut, situation, ordre, jour } = faits
  const entree = entrees[i]!
  for (let p = 0; p < (entree.personne ? n : 1); p++) {
    const ou = cellule(disposition.places[i]!, n, p)
    const source = entree.personne ? situation.personnes[ordre[p]!]! : situation
    ;[bas[ou], haut[ou]] = lireChamp(entree, source, situation, jour)
  }
}

/** Every series, and the months where one of them changes. */
const lireLesMois = ({ lecteur }: Regles, salle: Salle, { situation, ordre, bas, haut }: Faits): void => {
  const { disposition, horizon } = preparer(lecteur)
  for (const ou of salle.ecrites) {
    bas.fill(0, ou, ou + horizon)
    haut.fill(0, ou, ou + horizon)
  }
  salle.ecrites.length = 0
  salle.change.fill(0)
  const personnes = ordre.map(rang => situation.personnes[rang]!)
  for (const { qui, numero, valeurs } of lireLesPlages(preparerLot(lecteur), situation, personnes)) {
    const ou = cellule(disposition.places[numero]!, salle.n, Math.max(0, qui - 1))
    salle.ecrites.push(ou)
    for (let k = 0; k < horizon; k++) {
      bas[ou + k] = valeurs[k]!
      haut[ou + k] = valeurs[horizon + k]!
      if (k > 0 && (valeurs[k] !== valeurs[k - 1] || valeurs[horizon + k] !== valeurs[horizon + k - 1]))
        salle.change[k] = 1
    }
  }
}
