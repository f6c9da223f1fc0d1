import type { Commune } from '../../domain/communes/commune.ts'
import type { Moment } from '../../domain/horaires/horaires.ts'
import type { Liste, Territoire } from '../../domain/proches/lister.ts'
import type { PortsLieux, SourceCitee } from '../ports.ts'

type Bientot<T> = T | Promise<T>

/** What the API and the lists to embed are given: what the pages have, and what a program asks besides. */
export type PortsApi = Pick<
  PortsLieux,
  'chercherOu' | 'chercher' | 'lieuParCode' | 'maintenant' | 'origine' | 'nomDuDepartement'
> & {
  readonly lister: (territoire: Territoire, moment: Moment) => Bientot<Liste>
  /** Today's commune of a code, old codes included; null when unknown. */
  readonly communeParCode: (code: string) => Commune | null
  /** All the sources of places, by the name that provenances use. */
  readonly sources: () => Bientot<Readonly<Record<string, SourceCitee>>>
  /** Changes when what is known of places does. */
  readonly edition: () => Bientot<string>
}
