import type { Fiche } from '../lieu/fiche.ts'
import type { Description } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'

/** A valid fiche for the tests: an address in Guéret and a name. Give only what matters. */
export const uneFiche = (change: Partial<Fiche> = {}): Fiche => ({
  source: 'dora',
  cle: '1',
  majLe: '2024-01-15',
  dit: { nom: unLieu().nom, adresse: unLieu().adresse },
  doutes: [],
  ...change
})

/** The same, by what it says. */
export const uneFicheQuiDit = (dit: Partial<Description>, change: Partial<Fiche> = {}): Fiche =>
  uneFiche({ ...change, dit: { ...uneFiche().dit, ...dit } })
