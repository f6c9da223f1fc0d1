import type { Resultat } from '../resultat.ts'
import type { Situation } from '../situation.ts'
import type { Brouillon } from './brouillon.ts'
import { supposer } from './hypothese.ts'

type Calcul = {
  readonly evaluer: (foyer: Situation) => Resultat
  /** Paths of the facts that would make an amount exact. */
  readonly precisionsUtiles: (foyer: Situation) => readonly string[]
}

/** Paths of the facts to ask for: of this household, and of what is supposed of the same persons. */
type Attendus = { readonly ici: readonly string[]; readonly supposes: readonly string[] }

/** What a right waits for, what would make an amount exact, then what only a comparison asks. */
export const faitsAttendus = ({ situation, etSi }: Brouillon, calcul: Calcul): Attendus => {
  const attendusDe = (foyer: Situation) => [
    ...calcul.evaluer(foyer).manque,
    ...calcul.precisionsUtiles(foyer)
  ]
  // Someone supposed has no facts to be asked for, and would change the rank of those who are there.
  const memesPersonnes = etSi
    .flatMap(hypothese => supposer(situation, hypothese) ?? [])
    .filter(({ personnes }) => personnes.length === situation.personnes.length)
  return { ici: attendusDe(situation), supposes: memesPersonnes.flatMap(attendusDe) }
}
