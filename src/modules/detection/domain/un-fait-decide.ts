import type { FoyerVu } from './foyer.ts'

/** One fact to ask for, and the rights it would settle. */
export type FaitDecisif = { readonly fait: string; readonly droits: readonly string[] }

/** The facts that, each alone, would settle a right that nobody draws. */
export const unFaitDecide = ({ droits }: FoyerVu): readonly FaitDecisif[] => {
  const faits = new Map<string, string[]>()
  for (const { droit, statut, percu, manque, sansReponse } of droits) {
    const [fait, ...autres] = manque
    if (statut !== 'a_verifier' || percu === true || sansReponse) continue
    if (fait === undefined || autres.length > 0) continue
    faits.set(fait, [...(faits.get(fait) ?? []), droit])
  }
  return [...faits].map(([fait, droitsDecides]) => ({ fait, droits: droitsDecides }))
}
