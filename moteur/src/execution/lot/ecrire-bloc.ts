import { arrondir, COLONNE, ENTETE, PAR_COLONNE } from './bloc.ts'
import { ecrireLesSeries } from './ecrire-series.ts'
import type { Bloc } from './grouper.ts'
import { agrandir, type Machine } from './machine.ts'
import { debutDesFaits, debutDesPersonnes, largeurDePersonne, type Rangement, TETE } from './rangee.ts'
import type { Rangees } from './rangees.ts'
import { reunirLesBits, type Suite, suiteDe } from './suite.ts'

/** Lays a block out at an address of the memory, a column for each fact; gives the first address after it. */
export const ecrireBloc = (
  machine: Machine,
  rangees: Rangees,
  { foyers, n, jour }: Bloc,
  adresse: number
): number => {
  const { rangement, memoire } = machine.lot
  const { bloc } = memoire
  agrandir(machine, adresse + bloc.personnes + bloc.parPersonne * n + seriesAuPlus(rangement, n))
  const { f, i } = machine
  const suite = suiteDe(rangees, foyers, n)
  i[(adresse + ENTETE.limite) / 4] = 8 * suite.debuts.length
  i[(adresse + ENTETE.n) / 4] = n
  i[(adresse + ENTETE.mois) / 4] = jour.mois
  i[(adresse + ENTETE.recu) / 4] = reunirLesBits(suite, TETE.recu)
  i[(adresse + ENTETE.recuParQuiconque) / 4] = reunirLesBits(suite, TETE.recuParQuiconque)
  transposer(f, suite, { de: debutDesFaits(rangement), combien: rangement.foyer, vers: adresse + bloc.faits })
  for (let p = 0; p < n; p++) {
    const de = debutDesPersonnes(rangement) + p * largeurDePersonne(rangement)
    const vers = adresse + bloc.personnes + p * bloc.parPersonne
    transposer(f, suite, { de, combien: rangement.personne, vers })
    i[(vers + bloc.recuParLaPersonne) / 4] = reunirLesBits(suite, de + rangement.personne)
  }
  return ecrireLesSeries(machine, suite, { adresse, libre: adresse + bloc.personnes + n * bloc.parPersonne })
}

/** Bytes of all the series, were each month a piece of its own and none of them zero. */
const seriesAuPlus = ({ seriesDuFoyer, seriesDePersonne, horizon }: Rangement, n: number): number =>
  horizon *
  (arrondir(4 * (seriesDuFoyer + n * seriesDePersonne)) + (seriesDuFoyer + n * seriesDePersonne) * COLONNE)

type Transport = { readonly de: number; readonly combien: number; readonly vers: number }

const transposer = (f: Float64Array, { e, debuts }: Suite, { de, combien, vers }: Transport): void => {
  for (let foyer = 0; foyer < debuts.length; foyer++) {
    let depuis = debuts[foyer]! + de
    let cellule = vers / 8 + foyer
    for (let rang = 0; rang < combien; rang++) {
      f[cellule] = e[depuis++]!
      cellule += PAR_COLONNE
    }
  }
}
