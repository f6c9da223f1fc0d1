import { disposer } from '../../execution/disposition.ts'
import type { Plan } from '../plan/plan.ts'
import { coutsDe } from './couts.ts'
import type { Ecrit } from './ecrit.ts'
import { ecrireFonction } from './fonction.ts'

/**
 * The bounds of each step as a function of its own, which first asks for the steps it turns out to need:
 * for who looks at a few rights of many households.
 */
export const emettreBornes = (plan: Plan): string => {
  const ecrit: Ecrit = {
    plan,
    cellules: disposer(plan.pas, 1),
    entrees: disposer(
      plan.entrees.map(({ portee }) => portee),
      plan.horizon
    ),
    couts: coutsDe(plan.pas),
    appels: new Set()
  }
  const fonctions = plan.pas.map((pas, i) => (pas.mois ? null : ecrireFonction(ecrit, i)))
  const noms = fonctions.map((texte, i) => (texte === null ? 'null' : `f${i}`))
  const imports = [...ecrit.appels].sort().join(', ')
  return `${imports === '' ? '' : `import { ${imports} } from 'moteur/intervalles'\n\n`}${fonctions.filter(texte => texte !== null).join('\n')}

export const bornes = [${noms.join(', ')}]
`
}
