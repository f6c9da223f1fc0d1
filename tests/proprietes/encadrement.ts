import { encadrer, evaluer, lireFaits, type Resultat } from 'moteur/execution'
import { regles } from '../../src/modules/droits/genere/regles.js'
import { flouter } from '../support/flou.ts'
import { unFoyer } from '../support/foyers.ts'
import { contredire } from './contredire.ts'
import { type Essai, type Preuve, prouver } from './preuve.ts'

/** A household less well known never gives an answer that the household itself would give the lie to. */
export const lesBornesContiennentChaquePoint = (tirages: number, depart?: number): Preuve =>
  prouver(tirages, comparer, depart)

const comparer = (graine: number): Essai => {
  const foyer = unFoyer(graine)
  const flou = flouter(foyer, graine)
  const etapes = deborder(foyer, flou)
  const [vague, precis] = [evaluer(regles, flou), evaluer(regles, foyer)]
  return {
    comparaisons: etapes.comparaisons + Object.keys(precis.droits).length,
    echecs: [...etapes.echecs, ...contredire(vague, precis), ...muets(vague)]
  }
}

type Foyer = ReturnType<typeof unFoyer>

/** Every step of the computation, cell by cell: the point stays inside. A choice is bits: what it may be only grows. */
const deborder = (foyer: Foyer, flou: Foyer): Essai => {
  const point = encadrer(regles, lireFaits(regles.lecteur, foyer))
  const large = encadrer(regles, lireFaits(regles.lecteur, flou))
  const echecs: string[] = []
  for (let c = 0; c < point.bas.length; c++) {
    const [bas = Number.NaN, haut = Number.NaN] = [point.bas[c], point.haut[c]]
    if (!(auPlus(large.bas[c], bas) && auPlus(haut, large.haut[c]))) {
      echecs.push(`case ${c} : ${bas} à ${haut} sort de ${large.bas[c]} à ${large.haut[c]}`)
    }
  }
  return { comparaisons: point.bas.length, echecs }
}

/** At most, but for the noise of sums made in another order. */
const auPlus = (a = Number.NaN, b = Number.NaN): boolean => a <= b || a - b <= 1e-7 * Math.max(1, Math.abs(b))

/** « To be checked » always says with what. */
const muets = ({ droits }: Resultat): readonly string[] =>
  Object.entries(droits).flatMap(([nom, { statut, manque = [], inconnus = [] }]) =>
    statut === 'a_verifier' && manque.length + inconnus.length === 0
      ? [`${nom} : à vérifier, sans dire avec quoi`]
      : []
  )
