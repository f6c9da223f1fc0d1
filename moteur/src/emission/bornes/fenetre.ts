import { sousFenetre } from '../../execution/table.ts'
import { ecrireRecul } from '../javascript/cellules.ts'
import { celluleDe, demander, type Ecrit, lire, pourChacun } from './ecrit.ts'
import { ecrireFormule } from './formules.ts'

/** Adds up a value over its months; a month in which nothing it reads changes is worth what the nearer one is. */
export const ecrireFenetre = (ecrit: Ecrit, i: number): readonly string[] => {
  const { pas } = ecrit.plan
  const fenetre = pas[i]!
  const mensuels = sousFenetre(pas, i)
  const args = new Set([i, ...mensuels].flatMap(j => pas[j]!.args))
  const series = mensuels.flatMap(j => (pas[j]!.op === 'entree' ? [pas[j]!.litteraux[0]!] : []))
  const [fixe = 0, selon = 0, fixeA = 0, selonA = 0] = fenetre.litteraux
  const [recent, ancien] = [ecrireRecul(fixeA, selonA), ecrireRecul(fixe, selon)]
  const c = celluleDe(ecrit, i)
  const { bas, haut } = lire(ecrit, fenetre.args[0]!)
  ecrit.appels.add('change')
  return [
    'm.lireLesMois()',
    ...[...args].flatMap(arg => (pas[arg]!.mois ? [] : demander(ecrit, arg, true))),
    ...pourChacun(fenetre, [`B[${c}] = H[${c}] = 0`]),
    `const series = ${JSON.stringify([...new Set(series)])}`,
    `for (let k = ${recent}; k <= ${ancien}; k++) {`,
    `if (k === ${recent} || change(m, series, k)) {`,
    ...mensuels.flatMap(j => pourChacun(pas[j]!, [ecrireFormule(ecrit, j)])),
    '}',
    ...pourChacun(fenetre, [`B[${c}] += ${bas}`, `H[${c}] += ${haut}`]),
    '}'
  ]
}
