import { type Bloc, type LigneRefusee, lignesDuBloc } from '#server/blocs'
import type { Demande } from '../traiter-lot.ts'
import { demandeDe } from './foyers.ts'

/** What goes to a thread at once: lines not yet read, or households. */
export type Lot = { readonly bloc: Bloc } | { readonly demandes: readonly Demande[] }

const FOYERS_PAR_LOT = 500

/** Each line of JSON is a household: who answers reads them. */
export async function* lotsDeBlocs(blocs: AsyncIterable<Bloc | LigneRefusee>): AsyncGenerator<Lot> {
  for await (const bloc of blocs)
    yield 'refus' in bloc ? { demandes: [{ ligne: bloc.numero, refus: bloc.refus }] } : { bloc }
}

/** Households that rows of a table made. */
export async function* lotsDeFoyers(foyers: AsyncIterable<Demande>): AsyncGenerator<Lot> {
  let demandes: Demande[] = []
  for await (const foyer of foyers) {
    demandes.push(foyer)
    if (demandes.length < FOYERS_PAR_LOT) continue
    yield { demandes }
    demandes = []
  }
  if (demandes.length > 0) yield { demandes }
}

/** The households of a lot. */
export const demandesDe = (lot: Lot): readonly Demande[] =>
  'bloc' in lot ? [...lignesDuBloc(lot.bloc)].flatMap(demandeDe) : lot.demandes
