import type { Base } from '#server/base'
import { type Jour, memeJourPlusMois } from '#shared/date'
import { signalementsRepository } from './signalements-repository.ts'

/** The words of people are kept no longer than they may serve: to answer a question, to take a decision back. */
const MOIS_REFUSES = 6
const MOIS_ACCEPTES = 12

/** Forgets the signalements that were decided long ago; decisions and corrections, which bear no one's words, stay. Gives how many. */
export const purgerSignalements = async (base: Base, jour: Jour): Promise<number> => {
  const repository = signalementsRepository(base)
  return (
    (await repository.oublier('refuse', memeJourPlusMois(jour, -MOIS_REFUSES))) +
    (await repository.oublier('autre', memeJourPlusMois(jour, -MOIS_ACCEPTES)))
  )
}
