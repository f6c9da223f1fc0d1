import departements from '../../../../../donnees/departements.json' with { type: 'json' }
import { type IndexCommunes, indexerCommunes } from '../../domain/communes/indexer-communes.ts'
import { communesDeFrance } from './communes.ts'

let index: IndexCommunes | undefined

/** What « Où êtes-vous ? » searches: made the first time it is asked for (a third of a second), then kept. */
export const indexDesCommunes = (): IndexCommunes => {
  index ??= indexerCommunes(communesDeFrance(), departements)
  return index
}
