import { debutDesFaits } from '../../execution/lot/rangee.ts'
import { ecrireEtendue } from '../javascript/cellules.ts'
import { faitsDeLaPersonne, valeursDuMorceau } from './boucles.ts'
import type { Chantier } from './chantier.ts'
import type { Region } from './region.ts'

/** The formula of a step whose parts are all needed; comparisons are written out, for a call costs more than they do. */
export const ecrireFormule = (chantier: Chantier, region: Region, i: number): string => {
  const { op, args, litteraux } = chantier.plan.pas[i]!
  const parties = args.map(arg => chantier.lire(region, arg))
  const [a = '', b = ''] = parties
  const [x = 0, y = 0] = args
  switch (op) {
    case 'inconnu':
      return 'NaN'
    case 'jour':
      return ['jour', 'premierDuMois', 'premierJanvier'][litteraux[0]!] ?? 'jour'
    case 'etendue':
      return ecrireEtendue(litteraux)
    case 'entree':
      return lireEntree(chantier, region, i)
    case 'parametre':
      return `${chantier.plan.parametres[litteraux[0]!]!.valeurs.map(({ du, valeur }) => `${a} >= ${du} ? ${valeur} : `).join('')}NaN`
    case 'copie':
      return a
    case '+':
    case 'somme':
      return parties.join(' + ') || '0'
    case '-':
      return `${a} - ${b}`
    case '*':
      return `${a} * ${b}`
    case '/':
      return estNonNul(chantier, y) ? `${a} / ${b}` : `${b} === 0 ? NaN : ${a} / ${b}`
    case 'min':
    case 'max':
      return `Math.${op}(${parties.join(', ')})`
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparer(chantier, `${a} ${op} ${b}`, `${a} ${CONTRAIRES[op]} ${b}`, [x, y])
    case '=':
    case 'meme choix':
      return comparer(chantier, `${a} === ${b}`, `${a} < ${b} || ${a} > ${b}`, [x, y])
    case '!=':
    case 'autre choix':
      return comparer(chantier, `${a} < ${b} || ${a} > ${b}`, `${a} === ${b}`, [x, y])
    case 'non':
      return `1 - ${a}`
    case 'age':
      return `Math.floor((${b} - ${a}) / 10000)`
    case 'mois ecoules':
      chantier.appeler('moisEcoules')
      return `moisEcoules(${a}, ${b})`
    case 'arrondi':
    case 'decale':
      chantier.appeler(op)
      return `${op}(${[a, ...litteraux].join(', ')})`
    default:
      throw new Error(`Un lot ne sait pas écrire « ${op} »`)
  }
}

const CONTRAIRES = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

/** 1, 0, or unknown when a side is; where both sides are known, the second look is not needed. */
const comparer = ({ certains }: Chantier, vrai: string, faux: string, args: readonly number[]): string =>
  args.every(arg => certains[arg]) ? `${vrai} ? 1 : 0` : `${vrai} ? 1 : ${faux} ? 0 : NaN`

const estNonNul = ({ plan }: Chantier, i: number): boolean => {
  const { op, litteraux } = plan.pas[i]!
  return op === 'constante' && litteraux[0] !== 0
}

const lireEntree = ({ plan, rangement }: Chantier, region: Region, i: number): string => {
  const { litteraux, personne, mois } = plan.pas[i]!
  const rang = rangement.rangs[litteraux[0]!]!
  if (mois) return `e[${valeursDuMorceau(region, personne)} + ${rang}]`
  return personne ? `e[${faitsDeLaPersonne(region)} + ${rang}]` : `e[b + ${debutDesFaits(rangement) + rang}]`
}
