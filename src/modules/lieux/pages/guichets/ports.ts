import type { Jour } from '#shared/date'
import type { Besoin } from '../../domain/besoins/besoins.ts'
import type { Commune } from '../../domain/communes/commune.ts'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import type { PointDAide } from '../../domain/guichets/zones-blanches.ts'

/** A territory to choose, by the code and the name people know. */
export type Departement = { readonly code: string; readonly nom: string }

/** What the pages of counters are given. */
export type PortsGuichets = {
  readonly departements: readonly Departement[]
  readonly communesDe: (departement: string) => readonly Commune[]
  readonly communeParCode: (codeInsee: string) => Commune | null
  /** Past and present, of the directory and of the inventory. */
  readonly guichetsDe: (communes: readonly string[]) => Promise<readonly Guichet[]>
  /** Every place of France that is there for this need. */
  readonly aidesPour: (besoin: Besoin) => Promise<readonly PointDAide[]>
  readonly jour: () => Jour
  /** The territory's own, shown first. */
  readonly departement: string | null
  readonly scripts: readonly string[]
}
