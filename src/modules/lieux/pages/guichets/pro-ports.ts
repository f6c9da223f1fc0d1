import type { Context } from 'hono'
import type { Jour } from '#shared/date'
import type { Guichet } from '../../domain/guichets/guichet.ts'
import type { PortsGuichets } from './ports.ts'

/** What the referent does with the inventory of counters. */
export type PortsGuichetsPro = Pick<PortsGuichets, 'communeParCode' | 'guichetsDe' | 'jour' | 'scripts'> & {
  /** First name of who decides. */
  readonly prenom: (c: Context) => Promise<string>
  /** Code of the commune that was named; null when it is not clear. */
  readonly trouverCommune: (ou: string) => Promise<string | null>
  readonly ajouter: (guichet: Omit<Guichet, 'id' | 'jusqua' | 'motifDeFin'>) => Promise<void>
  /** False when it is unknown, already ended, or would end before it began. */
  readonly finir: (id: string, jour: Jour, motif: string | null) => Promise<boolean>
}
