import type { Doute, Fiche } from '../lieu/fiche.ts'
import type { FicheLue } from './ligne.ts'

/**
 * Two rows of one file must not be one fiche, or the second would wipe out the first.
 * Rows that say the very same thing keep the same key: they are one fiche.
 */
export const distinguerCles = (fiches: readonly FicheLue[]): readonly FicheLue[] => {
  const vues = new Map<string, Map<string, number>>()
  return fiches.map(lue => {
    const { source, cle, dit } = lue.fiche
    const identite = JSON.stringify([source, cle])
    const dites = vues.get(identite) ?? new Map<string, number>()
    const contenu = JSON.stringify(dit)
    const n = dites.get(contenu) ?? dites.size + 1
    vues.set(identite, dites.set(contenu, n))
    return n === 1 ? lue : { ...lue, fiche: renommer(lue.fiche, n) }
  })
}

const renommer = (fiche: Fiche, n: number): Fiche => {
  const doute: Doute = { champ: 'fiche', code: 'cle-repetee', texte: fiche.cle }
  return { ...fiche, cle: `${fiche.cle}~${n}`, doutes: [...fiche.doutes, doute] }
}
