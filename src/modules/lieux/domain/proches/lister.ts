import { enAdresse } from '#shared/texte'
import { etatA } from '../horaires/etat/etat.ts'
import { prochaineOuverture } from '../horaires/etat/ouvertures.ts'
import type { Moment } from '../horaires/horaires.ts'
import { estDansSesHeures } from './attente.ts'
import { contexteDe, convenanceDe } from './essai.ts'
import { type Endroit, horairesDe, type IndexDesLieux } from './index-des-lieux.ts'
import { filtreDe, plancherDe } from './plancher.ts'
import type { LieuTrouve, Recherche } from './recherche.ts'

/** Every place of a département that fits, whatever the distance and the hour. */
export type Territoire = Pick<Recherche, 'besoin' | 'fauteuil' | 'langueDesSignes' | 'bus'> & {
  readonly departement: string
  /** The first one is 1. */
  readonly page: number
  readonly parPage: number
}

export type LieuListe = Omit<LieuTrouve, 'km' | 'precision' | 'minutesAPied'>

export type Liste = { readonly lieux: readonly LieuListe[]; readonly total: number }

/** The places of a département: those that fit for sure first, then by commune and by name. */
export const lister = (index: IndexDesLieux, territoire: Territoire, moment: Moment): Liste => {
  const { page, parPage } = territoire
  const tous = rangsDe(index, territoire, moment)
  const rangs = tous.slice((page - 1) * parPage, page * parPage)
  return { total: tous.length, lieux: rangs.map(n => decrire(index, territoire, n, moment)) }
}

type Rang = { readonly n: number; readonly cle: string }

const rangsDe = (index: IndexDesLieux, territoire: Territoire, moment: Moment): readonly number[] => {
  const filtre = filtreDe({ ...territoire, quand: null }, moment)
  const parLieu = new Map<string, Rang>()
  for (const n of index.parDepartement.get(territoire.departement) ?? []) {
    const endroit = index.endroits[n]
    if (endroit === undefined || plancherDe(index.masques, n, filtre) === Number.POSITIVE_INFINITY) continue
    const { code } = endroit.lieu
    // Once a place: at its own address rather than at one of its stops.
    if (parLieu.has(code) && endroit.passage !== null) continue
    parLieu.set(code, { n, cle: cleDe(endroit, convenanceDe(index, n, territoire)) })
  }
  return [...parLieu.values()].toSorted((a, b) => (a.cle < b.cle ? -1 : 1)).map(({ n }) => n)
}

const cleDe = ({ lieu, passage }: Endroit, convenance: LieuTrouve['convenance']): string =>
  [
    convenance === 'oui' ? '1' : '2',
    enAdresse((passage?.adresse ?? lieu.adresse).commune),
    enAdresse(lieu.nom),
    lieu.code
  ].join(' ')

const decrire = (index: IndexDesLieux, territoire: Territoire, n: number, moment: Moment): LieuListe => {
  const endroit = index.endroits[n] as Endroit
  const [horaires, contexte] = [horairesDe(endroit), contexteDe(endroit)]
  const etat = etatA(horaires, moment, contexte)
  return {
    ...endroit,
    convenance: convenanceDe(index, n, territoire),
    etat,
    ouvre: estDansSesHeures(etat) ? null : (prochaineOuverture(horaires, moment, contexte) ?? null)
  }
}
