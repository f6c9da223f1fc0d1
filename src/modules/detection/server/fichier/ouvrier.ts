// What a thread of « detecter » runs: batches in, answers out.
import { parentPort, workerData } from 'node:worker_threads'
import { traiterLot } from '../traiter-lot.ts'
import { demandesDe } from './lots.ts'
import type { Message, Retour, Travail } from './ouvriers.ts'
import { tableauDe } from './tableau-de.ts'

const { lecture, expediteur } = workerData as Travail
const regler = { tableau: lecture && tableauDe(lecture), expediteur }

parentPort?.on('message', ({ numero, lot }: Message) => {
  parentPort?.postMessage({ numero, reponses: traiterLot(regler, demandesDe(lot)) } satisfies Retour)
})
