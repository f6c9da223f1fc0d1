import type { Modalite } from '../../lieu/service.ts'
import type { Carnet } from '../carnet.ts'
import { type Table, traduire } from './mots.ts'

const MODALITES: Table<Modalite> = {
  seul: ['autonomie'],
  autonomie: ['autonomie'],
  'en-autonomie': ['autonomie'],
  'avec-de-l-aide': ['individuel'],
  accompagnement: ['individuel'],
  'accompagnement-individuel': ['individuel'],
  'dans-un-atelier': ['atelier'],
  'dans-un-atelier-collectif': ['atelier'],
  atelier: ['atelier'],
  'a-ma-place': ['a-ma-place'],
  delegation: ['a-ma-place'],
  'a-distance': ['distance'],
  'en-presentiel': []
}

/** How one is received there. */
export const lireModalites = (mots: readonly string[], carnet: Carnet): readonly Modalite[] =>
  traduire(mots, { table: MODALITES, champ: 'services', carnet })
