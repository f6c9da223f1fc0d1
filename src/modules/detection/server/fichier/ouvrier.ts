// What a thread of « detecter » runs: batches in, answers out.
import { parentPort, workerData } from 'node:worker_threads'
import { repondreAuLot } from './lot-repondu.ts'
import type { Message, Retour, Travail } from './ouvriers.ts'
import { tableauDe } from './tableau-de.ts'

const { lecture, expediteur } = workerData as Travail
const regler = { tableau: lecture && tableauDe(lecture), expediteur }

parentPort?.on('message', ({ numero, lot }: Message) => {
  const repondu = repondreAuLot(regler, lot)
  parentPort?.postMessage({ numero, repondu } satisfies Retour, [repondu.octets.buffer])
})
