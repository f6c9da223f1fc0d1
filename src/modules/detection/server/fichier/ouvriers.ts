import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Correspondance } from '../../domain/correspondance/schema.ts'
import type { Expediteur } from '../../domain/courrier/expediteur.ts'
import type { LotRepondu } from './lot-repondu.ts'
import type { Lot } from './lots.ts'

/** How a table is read: its mapping, and its header. Plain data: it travels to the threads. */
export type LectureDeTableau = { readonly correspondance: Correspondance; readonly entete: string }
/** Null: each line is a household. */
export type Lecture = LectureDeTableau | null

/** What a thread is told once. */
export type Travail = { readonly lecture: Lecture; readonly expediteur: Expediteur | null }

/** Threads that answer batches. */
export type Ouvriers = {
  readonly repondre: (lot: Lot) => Promise<LotRepondu>
  readonly fermer: () => Promise<unknown>
}

export type Message = { readonly numero: number; readonly lot: Lot }
export type Retour = { readonly numero: number; readonly repondu: LotRepondu }

/** A batch goes to the thread that has the fewest. */
export const ouvrirOuvriers = (nombre: number, travail: Travail): Ouvriers => {
  const equipe = Array.from({ length: nombre }, () => embaucher(travail))
  return {
    repondre: lot => {
      const libre = equipe.reduce((a, b) => (b.attendus.size < a.attendus.size ? b : a))
      return libre.demander(lot)
    },
    fermer: () => Promise.all(equipe.map(({ fil }) => fil.terminate()))
  }
}

type Attendu = {
  readonly finir: (repondu: LotRepondu) => void
  readonly rater: (erreur: unknown) => void
}

/** Built, it stands beside the command; the command itself may be in a folder of parts. */
const programme = (): URL => {
  const places = [
    './ouvrier-detection.js',
    '../ouvrier-detection.js',
    '../../../../../dist/ouvrier-detection.js'
  ]
  const trouve = places.map(place => new URL(place, import.meta.url)).find(url => existsSync(url))
  if (trouve === undefined) throw new Error('The thread of « detecter » was not built.')
  return trouve
}

/** Enough for the heaviest lot; without a bound, each thread would let its waste grow to gigabytes. */
const MEMOIRE = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 192 }

const embaucher = (travail: Travail) => {
  const fil = new Worker(programme(), { workerData: travail, resourceLimits: MEMOIRE })
  const attendus = new Map<number, Attendu>()
  let suivant = 0
  fil.on('message', ({ numero, repondu }: Retour) => {
    attendus.get(numero)?.finir(repondu)
    attendus.delete(numero)
  })
  fil.on('error', erreur => {
    for (const { rater } of attendus.values()) rater(erreur)
    attendus.clear()
  })
  return {
    fil,
    attendus,
    demander: (lot: Lot) =>
      new Promise<LotRepondu>((finir, rater) => {
        const numero = suivant++
        attendus.set(numero, { finir, rater })
        // The bytes of a block are handed over, not copied.
        fil.postMessage({ numero, lot } satisfies Message, 'bloc' in lot ? [lot.bloc.octets.buffer] : [])
      })
  }
}
