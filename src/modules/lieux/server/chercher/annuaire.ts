import { type Edition, faireEdition } from './edition.ts'
import type { SourceDesLieux } from './source.ts'

/** The places in memory, as they were last read. Each process keeps its own. */
export type Annuaire = {
  /** The last edition; waits only for the first one, and throws when it cannot be read. */
  readonly lire: () => Promise<Edition>
  /** Looks now whether something was written. */
  readonly rafraichir: () => Promise<void>
  /** Since when the database does not answer; null when it does. */
  readonly muetDepuis: () => Date | null
  readonly arreter: () => void
}

/** A correction shows within these seconds, in every process. */
const ATTENTE_MS = 5_000

/**
 * Keeps the places in memory and follows what is written. The old edition answers while the new one is made;
 * when the database is down, it goes on answering.
 */
export const tenirAnnuaire = (source: SourceDesLieux, attenteMs = ATTENTE_MS): Annuaire => {
  let edition: Edition | null = null
  let enCours: Promise<void> | null = null
  let muetDepuis: Date | null = null

  const regarder = async (): Promise<void> => {
    try {
      const version = await source.version()
      if (edition?.version !== version) edition = await faireEdition(source, version, edition)
      muetDepuis = null
    } catch (erreur) {
      muetDepuis ??= new Date()
      throw erreur
    }
  }
  const rafraichir = (): Promise<void> => {
    enCours ??= regarder().finally(() => {
      enCours = null
    })
    return enCours
  }
  // Nobody waits for these: what goes wrong is told by `muetDepuis`, and shown by « /etat ».
  const suivre = () => void rafraichir().catch(() => undefined)
  const reveil = setInterval(suivre, attenteMs)
  reveil.unref()
  suivre()

  return {
    lire: async () => {
      if (edition === null) await rafraichir()
      if (edition === null) throw new Error('annuaire vide')
      return edition
    },
    rafraichir,
    muetDepuis: () => muetDepuis,
    arreter: () => clearInterval(reveil)
  }
}
