import { type Reponse, rejeter } from '../traiter-lot.ts'
import { type Bilan, compter } from './bilan.ts'
import type { DejaDit } from './destination.ts'
import { corriger, type LotRepondu } from './lot-repondu.ts'
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

/** Counts each answer, and refuses a household whose name came before: nobody could tell the two apart. */
export const tenirLesComptes = (bilan: Bilan) => {
  const vus = new Map<string, number>()
  const noter = (dit: DejaDit) => {
    compter(bilan, dit)
    if (dit.id !== null && !dit.rejet && !vus.has(dit.id)) vus.set(dit.id, dit.ligne)
  }
  return {
    noter,
    verifier: (lot: LotRepondu): LotRepondu => {
      const doublons = new Map<number, Reponse>()
      for (const [rang, dit] of lot.dits.entries()) {
        const avant = dit.id === null || dit.rejet ? undefined : vus.get(dit.id)
        if (avant !== undefined) doublons.set(rang, dejaNomme(dit, avant))
        noter(doublons.get(rang) ?? dit)
      }
      return corriger(lot, doublons)
    }
  }
}

const dejaNomme = ({ id, ligne }: DejaDit, avant: number): Reponse =>
  rejeter(id, ligne, [{ chemin: 'id', message: `Cet identifiant est déjà celui de la ligne ${avant}.` }])
