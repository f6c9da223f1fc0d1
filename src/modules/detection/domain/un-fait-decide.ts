import type { FoyerVu } from './foyer.ts'

/** One fact to ask for, and the rights it would settle. */
export type FaitDecisif = { readonly fait: string; readonly droits: readonly string[] }

/** The facts that, each alone, would settle a right that nobody draws. */
export const unFaitDecide = ({ droits }: FoyerVu): readonly FaitDecisif[] => {
  const faits = new Map<string, string[]>()
  for (const vu of droits)
    if (vu.sorte === 'un fait') faits.set(vu.fait, [...(faits.get(vu.fait) ?? []), vu.droit])
  return [...faits].map(([fait, droitsDecides]) => ({ fait, droits: droitsDecides }))
}
