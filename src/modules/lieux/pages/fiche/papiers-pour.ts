import type { Besoin } from '../../domain/besoins/besoins.ts'
import { contenuDuBesoin } from '../dire/besoins.ts'
import type { Papier, PortsLieux } from '../ports.ts'

/** What to bring for a need: what the right asks for, or what the need says itself. */
export const papiersPour = (
  besoin: Besoin | null,
  { papiersDuDroit }: Pick<PortsLieux, 'papiersDuDroit'>
): readonly Papier[] => {
  if (besoin === null) return []
  const { droit, apporter } = contenuDuBesoin(besoin)
  if (droit !== undefined) return papiersDuDroit(droit)
  return apporter.map(({ quoi, court, pourquoi, manque }) => ({
    quoi,
    court: court ?? null,
    detail: [pourquoi, manque].filter(Boolean).join(' ') || null
  }))
}
