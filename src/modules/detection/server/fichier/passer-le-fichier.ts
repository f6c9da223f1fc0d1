import type { LotRepondu } from './lot-repondu.ts'
import type { Lot } from './lots.ts'

/** Batches on their way: enough that no thread waits, few enough that memory does not grow. */
const LOTS_EN_CHEMIN = 8

type Passage = {
  readonly lots: AsyncIterable<Lot>
  readonly repondre: (lot: Lot) => Promise<LotRepondu>
  /** One batch answered, in the order of the file. */
  readonly ecrire: (lot: LotRepondu) => Promise<void>
}

/** Sends batches to whoever answers, and writes their answers in the order of the file. */
export const passerLeFichier = async ({ lots, repondre, ecrire }: Passage): Promise<void> => {
  const enChemin: Promise<LotRepondu>[] = []
  const rendreUn = async () => {
    const [premier] = enChemin.splice(0, 1)
    if (premier !== undefined) await ecrire(await premier)
  }
  for await (const lot of lots) {
    const reponse = repondre(lot)
    // Awaited in its turn: until then, a fault must not end the program by itself.
    reponse.catch(() => undefined)
    enChemin.push(reponse)
    if (enChemin.length >= LOTS_EN_CHEMIN) await rendreUn()
  }
  while (enChemin.length > 0) await rendreUn()
}
