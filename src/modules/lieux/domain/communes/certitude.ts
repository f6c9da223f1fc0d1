import { motsDe } from './mots.ts'
import type { Proposition } from './proposition.ts'

/** What the page does with the answers: say that nothing is found, go on, or ask « Lequel ? ». */
export type Suite =
  | { readonly sorte: 'aucune' }
  | { readonly sorte: 'certaine'; readonly proposition: Proposition }
  | { readonly sorte: 'a-choisir'; readonly propositions: readonly Proposition[] }

/** Less than this, the words typed may be of another place. */
const RESSEMBLANCE_SURE = 0.85
/** What the first must have over the second: more when it is only alike, little when it is written to the letter. */
const AVANCE = 0.1
const AVANCE_A_LA_LETTRE = 0.04
/** Over a homonym: a postcode or a département was typed. */
const AVANCE_SUR_HOMONYME = 0.2

/**
 * Is the first answer sure enough to go on without asking? Someone sent to the wrong « Saint-Denis » would not come
 * back: homonyms are always asked.
 */
export const trancher = (propositions: readonly Proposition[]): Suite => {
  const [premiere, ...autres] = propositions
  if (premiere === undefined) return { sorte: 'aucune' }
  const rivales = autres.filter(autre => !estDeLaMemeVille(premiere, autre))
  return premiere.ressemblance >= RESSEMBLANCE_SURE && rivales.every(rivale => cede(rivale, premiere))
    ? { sorte: 'certaine', proposition: premiere }
    : { sorte: 'a-choisir', propositions }
}

/** « Lyon » and « Lyon 7e », or « Paris » and « Paris 1er »: no one is lost. */
const estDeLaMemeVille = (premiere: Proposition, autre: Proposition): boolean =>
  premiere.sorte !== 'repere' && autre.sorte !== 'code-postal' && autre.commune === premiere.commune

const cede = (rivale: Proposition, premiere: Proposition): boolean => {
  // A postcode alone, of several communes, says none of them.
  if (rivale.sorte === 'code-postal') return false
  const avance = premiere.note - rivale.note
  // A name that no commune bears any more is a rival like another.
  const homonyme = rivale.sorte === 'commune' && memeNom(rivale, premiere)
  if (homonyme && rivale.ressemblance >= premiere.ressemblance) return avance >= AVANCE_SUR_HOMONYME
  return avance >= (premiere.ressemblance > 0.99 ? AVANCE_A_LA_LETTRE : AVANCE)
}

const memeNom = (a: Proposition, b: Proposition): boolean => motsDe(a.nom).join() === motsDe(b.nom).join()
