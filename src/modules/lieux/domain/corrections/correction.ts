import type { Jour } from '#shared/date'
import type { Fiche } from '../lieu/fiche.ts'
import type { Description } from '../lieu/lieu.ts'

/** What one may put right, field by field; the rest comes from sources only. */
export const CHAMPS_CORRIGIBLES = [
  'nom',
  'horaires',
  'contact',
  'adresse',
  'position',
  'neFaitPas',
  'confirmation',
  'fermeDepuis'
] as const satisfies readonly (keyof Description)[]
export type ChampCorrigible = (typeof CHAMPS_CORRIGIBLES)[number]

/** What changes in a place; a field that is absent stays as it was. */
export type Correction = Partial<Pick<Description, ChampCorrigible>>

/** Whose word it is: the referent's wins over the place's own, which wins over any source. */
export type Autorite = 'referent' | 'lieu'

/** One field put right once, as it is kept; the trail says what it was before. */
export type CorrectionGardee<C extends ChampCorrigible = ChampCorrigible> = {
  readonly champ: C
  readonly avant: Description[C]
  readonly apres: Description[C]
  readonly autorite: Autorite
  readonly le: Jour
}

/** The fields that really change: one that is said again as it was is no correction. */
export const changementsDe = (
  lieu: Description,
  correction: Correction
): readonly Pick<CorrectionGardee, 'champ' | 'avant' | 'apres'>[] =>
  CHAMPS_CORRIGIBLES.filter(champ => champ in correction)
    .map(champ => ({ champ, avant: lieu[champ], apres: correction[champ] ?? null }) as CorrectionGardee)
    .filter(({ avant, apres }) => ecrire(avant) !== ecrire(apres))

/** What one authority now says of a place: its corrections in force, the last one of each field; null when none is left. */
export const ficheDesCorrections = (
  code: string,
  autorite: Autorite,
  corrections: readonly CorrectionGardee[]
): Fiche | null => {
  const siennes = corrections.filter(correction => correction.autorite === autorite)
  if (siennes.length === 0) return null
  return {
    source: autorite,
    cle: code,
    majLe: siennes.reduce((dernier, { le }) => (le > dernier ? le : dernier), ''),
    dit: Object.fromEntries(siennes.map(({ champ, apres }) => [champ, apres])),
    doutes: []
  }
}

// A database gives the keys of an object back in its own order.
const ecrire = (valeur: unknown): string =>
  JSON.stringify(valeur, (_cle, dedans: unknown) =>
    dedans !== null && typeof dedans === 'object' && !Array.isArray(dedans)
      ? Object.fromEntries(Object.entries(dedans).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : dedans
  )
