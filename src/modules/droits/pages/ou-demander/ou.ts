import type { Resultats } from '../../index.ts'
import { aDemanderDe, aVerifierDe } from '../en-bref.tsx'
import type { Passage } from '../passage.ts'
import type { PortsDroits } from '../ports.ts'
import type { CommuneDite, LieuDit } from './port.ts'

/** Where one may ask: nothing is known of places here, the commune is still to be said, or the places themselves. */
export type Ou =
  | { readonly sorte: 'sans-annuaire' }
  | { readonly sorte: 'a-dire' }
  | {
      readonly sorte: 'dit'
      readonly commune: CommuneDite
      readonly parDroit: ReadonlyMap<string, readonly LieuDit[]>
    }

/** Lines of the printed sheet that a place takes: its name, street, hours, phone. */
export const LIGNES_DU_LIEU = 7

/** The places for each right to ask for or to check. */
export const ouAller = async (
  { ouDemander }: Pick<PortsDroits, 'ouDemander'>,
  { commune: code }: Pick<Passage, 'commune'>,
  resultats: Resultats
): Promise<Ou> => {
  if (ouDemander === null) return { sorte: 'sans-annuaire' }
  const commune = code === undefined ? null : await ouDemander.commune(code)
  if (commune === null) return { sorte: 'a-dire' }
  const droits = [...aDemanderDe(resultats), ...aVerifierDe(resultats)]
  const paires = droits.map(async ({ id }) => [id, await ouDemander.lieux(commune.code, id)] as const)
  return { sorte: 'dit', commune, parDroit: new Map(await Promise.all(paires)) }
}

/** The place to print: the best for these rights that surely opens this week, else the best of all. */
export const lieuAImprimer = (ou: Ou, droits: readonly string[]): LieuDit | null => {
  if (ou.sorte !== 'dit') return null
  const lieux = droits.flatMap(droit => ou.parDroit.get(droit) ?? [])
  return lieux.find(({ ouvreCetteSemaine }) => ouvreCetteSemaine) ?? lieux[0] ?? null
}
