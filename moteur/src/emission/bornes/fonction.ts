import { litTous } from '../../execution/familles.ts'
import { celluleDe, demander, type Ecrit, lire, pourChacun } from './ecrit.ts'
import { ecrireFenetre } from './fenetre.ts'
import { ecrireFormule } from './formules.ts'

/** The function of a step: what it needs first, then its bounds. */
export const ecrireFonction = (ecrit: Ecrit, i: number): string =>
  [
    `function f${i}(m) {`,
    'const { n, mois, bas: B, haut: H, vu, v } = m',
    `vu[${i}] = v`,
    ...ecrireCorps(ecrit, i),
    '}'
  ].join('\n')

const ecrireCorps = (ecrit: Ecrit, i: number): readonly string[] => {
  const pas = ecrit.plan.pas[i]!
  if (pas.op === 'fenetre') return ecrireFenetre(ecrit, i)
  if (pas.op === 'si') return ecrireChoix(ecrit, i)
  if (pas.op === 'et' || pas.op === 'ou') return couper(ecrit, i, pas.op === 'et' ? 0 : 1)
  return [
    ...(pas.op === 'entree' ? [`m.lire(${pas.litteraux[0]})`] : []),
    ...[...new Set(pas.args)].flatMap(arg => demander(ecrit, arg, litLesCellules(pas.op))),
    ...pourChacun(pas, [ecrireFormule(ecrit, i)])
  ]
}

/** Calls functions that are given cells: a constant must stand in its own. */
const litLesCellules = (op: Parameters<typeof litTous>[0]): boolean => op === '*' || op === '/' || litTous(op)

/** A branch that nobody follows is not computed. */
const ecrireChoix = (ecrit: Ecrit, i: number): readonly string[] => {
  const pas = ecrit.plan.pas[i]!
  const [condition = 0, alors = 0, sinon = 0] = pas.args
  const { bas, haut } = lire(ecrit, condition)
  const branche = (arg: number, nomme: string): readonly string[] => {
    const lignes = demander(ecrit, arg)
    return lignes.length === 0 ? [] : [`if (${nomme}) { ${lignes.join('; ')} }`]
  }
  return [
    ...demander(ecrit, condition),
    'let oui = false, non = false',
    ...pourChacun(ecrit.plan.pas[condition]!, [`oui ||= ${haut} !== 0`, `non ||= ${bas} !== 1`]),
    ...branche(alors, 'oui'),
    ...branche(sinon, 'non'),
    ...pourChacun(pas, [ecrireFormule(ecrit, i)])
  ]
}

/** One part that decides for everyone spares the others; the cheapest are looked at first. */
const couper = (ecrit: Ecrit, i: number, absorbant: 0 | 1): readonly string[] => {
  const pas = ecrit.plan.pas[i]!
  const parties = pas.args.toSorted((a, b) => ecrit.couts[a]! - ecrit.couts[b]!)
  const c = celluleDe(ecrit, i)
  const neutre = 1 - absorbant
  const fonction = absorbant === 0 ? 'Math.min' : 'Math.max'
  const cote = absorbant === 0 ? 'H' : 'B'
  return [
    ...pourChacun(pas, [`B[${c}] = H[${c}] = ${neutre}`]),
    'let reste = false',
    ...parties.flatMap((arg, rang) => {
      const { bas, haut } = lire(ecrit, arg)
      const derniere = rang === parties.length - 1
      return [
        ...demander(ecrit, arg),
        ...(derniere ? [] : ['reste = false']),
        ...pourChacun(pas, [
          `B[${c}] = ${fonction}(B[${c}], ${bas})`,
          `H[${c}] = ${fonction}(H[${c}], ${haut})`,
          ...(derniere ? [] : [`reste ||= ${cote}[${c}] !== ${absorbant}`])
        ]),
        ...(derniere ? [] : ['if (!reste) return'])
      ]
    })
  ]
}
