import type { Pas, Plan } from '../plan/plan.ts'

/** How great a fact of a known household may be, as a power of ten; past that the household is « not known ». */
export const AMPLEUR_DES_FAITS = 9
const AMPLEUR_DE_SOMME = 2
/** Near the greatest number, infinity minus infinity would be unknown. */
const AMPLEUR_LIMITE = 290

/**
 * Steps that cannot be unknown when every fact is known, and every value of the law at that date:
 * the code need not look for a third answer there.
 */
export const pasCertains = (plan: Plan, dates: ReadonlySet<number>): readonly boolean[] => {
  const certains: boolean[] = []
  const ampleurs: number[] = []
  for (const [i, pas] of plan.pas.entries()) {
    ampleurs.push(ampleurDe(pas, ampleurs))
    const parties = pas.args.every(arg => certains[arg])
    certains.push(ampleurs[i]! < AMPLEUR_LIMITE && parties && estSure(plan, pas, dates))
  }
  return certains
}

const estSure = (plan: Plan, { op, args }: Pas, dates: ReadonlySet<number>): boolean => {
  if (op === 'inconnu') return false
  // A value dated by a birth may not exist yet.
  if (op === 'parametre') return dates.has(args[0]!)
  if (op !== '/') return true
  const diviseur = plan.pas[args[1]!]!
  return diviseur.op === 'constante' ? diviseur.litteraux[0] !== 0 : dates.has(args[1]!)
}

const ampleurDe = ({ op, args, litteraux }: Pas, ampleurs: readonly number[]): number => {
  const parties = args.map(arg => ampleurs[arg]!)
  const plusGrande = Math.max(AMPLEUR_DES_FAITS, ...parties)
  switch (op) {
    case 'constante':
      return Math.max(0, Math.log10(Math.abs(litteraux[0]!) || 1))
    case '*':
      return parties.reduce((somme, partie) => somme + partie, 0)
    case '/':
      return plusGrande + AMPLEUR_DES_FAITS
    case '+':
    case '-':
    case 'somme':
    case 'fenetre':
    case 'somme personnes':
      return plusGrande + AMPLEUR_DE_SOMME
    default:
      return plusGrande
  }
}
