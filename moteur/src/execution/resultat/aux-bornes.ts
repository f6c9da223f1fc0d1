import { cellule } from '../disposition.ts'
import type { Faits } from '../faits.ts'
import { preparer } from '../faits.ts'
import { encadrer } from '../machine.ts'
import type { Regles } from '../regles.ts'
import type { Contexte } from './contexte.ts'
import { contexteDe } from './contexte.ts'

/** The same household, its amounts as low as they can be, then as high. */
export type AuxBornes = () => readonly [bas: Contexte, haut: Contexte]

type Fin = 'bas' | 'haut'

/** Both ends, computed when a first right asks for them. */
export const preparerBornes = ({ regles, faits }: Contexte): AuxBornes => {
  let memoire: ReturnType<AuxBornes> | null = null
  const pour = (fin: Fin): Contexte => {
    const extremes = fixerMontants(regles, faits, fin)
    return contexteDe(regles, extremes, encadrer(regles, extremes))
  }
  return () => {
    memoire ??= [pour('bas'), pour('haut')]
    return memoire
  }
}

/** Every bounded amount set to one of its ends; what has no known end stays unknown. */
const fixerMontants = (regles: Regles, faits: Faits, fin: Fin): Faits => {
  const bas = faits.bas.slice()
  const haut = faits.haut.slice()
  for (const c of cellulesDeMontants(regles, faits.n)) {
    if (!Number.isFinite(haut[c]!)) continue
    if (fin === 'bas') haut[c] = bas[c]!
    else bas[c] = haut[c]!
  }
  return { ...faits, bas, haut }
}

const cellulesDeMontants = (regles: Regles, n: number): readonly number[] => {
  const { entrees, disposition, horizon } = preparer(regles.lecteur)
  return entrees.flatMap((entree, i) => {
    if (entree.genre !== 'nombre') return []
    const personnes = Array.from({ length: entree.personne ? n : 1 }, (_, p) =>
      cellule(disposition.places[i]!, n, p)
    )
    return personnes.flatMap(debut => Array.from({ length: entree.mois ? horizon : 1 }, (_, k) => debut + k))
  })
}
