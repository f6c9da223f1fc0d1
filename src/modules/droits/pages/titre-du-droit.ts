import { m } from '#messages'
import type { DroitMontre } from '../index.ts'
import { montantAMontrer } from './figures.ts'

/** For the CSS, free or not is the first thing to know. */
export const titreDuDroit = (
  { id, statut, forme, participation }: DroitMontre,
  { titre }: { readonly titre: string }
): string => {
  if (id !== 'css' || statut !== 'ouvert' || forme === null) return titre
  if (forme === 'sans_participation') return m.droits_css_gratuite()
  const prix = montantAMontrer(participation)
  return prix === undefined ? m.droits_css_payante() : m.droits_css_prix({ prix })
}
