// What a thread of « detecter » runs: batches in, answers out.
import { parentPort, workerData } from 'node:worker_threads'
import { traiterLot } from '../../src/modules/detection/server/index.ts'
import type { Message, Retour } from './ouvriers.ts'
import { tableauDe } from './tableau-de.ts'

const tableau = tableauDe(workerData)

parentPort?.on('message', ({ numero, lot }: Message) => {
  parentPort?.postMessage({ numero, reponses: traiterLot({ tableau }, lot) } satisfies Retour)
})
