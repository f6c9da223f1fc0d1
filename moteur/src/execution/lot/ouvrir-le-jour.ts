import { BLOC_DU_JOUR, BLOC_EN_COURS, ENTETE, OCTETS_PAR_DATE } from './bloc.ts'
import type { Jour } from './grouper.ts'
import { ecrireDeuxFois, type Machine } from './machine.ts'

/** Computes what depends on the day alone; tells whether every value of the law is known on that day. */
export const ouvrirLeJour = (machine: Machine, jour: Jour): boolean => {
  const { lot, f, i } = machine
  for (const [rang, nombre] of [jour.jour, jour.premierDuMois, jour.premierJanvier, jour.mois].entries())
    ecrireDeuxFois(machine, lot.memoire.dates + OCTETS_PAR_DATE * rang, nombre)
  i[BLOC_EN_COURS / 4] = BLOC_DU_JOUR
  i[(BLOC_DU_JOUR + ENTETE.mois) / 4] = jour.mois
  i[(BLOC_DU_JOUR + ENTETE.limite) / 4] = OCTETS_PAR_DATE
  machine.jour()
  return lot.sures.every(([adresse, diviseur]) => estSure(f[adresse / 8]!, diviseur))
}

/** Known, not beyond measure; a divisor that is zero or tiny would make an unknown where none is expected. */
const estSure = (valeur: number, diviseur: boolean): boolean =>
  Math.abs(valeur) < 1e12 && (!diviseur || Math.abs(valeur) > 1e-9)
