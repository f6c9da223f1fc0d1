import { setImmediate as souffler } from 'node:timers/promises'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { IndexDesLieux } from '../../domain/proches/index-des-lieux.ts'
import { indexerParTranches } from '../../domain/proches/indexer.ts'
import type { SourceDesLieux } from './source.ts'

/** All the places at a version, ready to be searched. Never changed once made: requests under way keep theirs. */
export type Edition = {
  readonly version: number
  readonly parCode: ReadonlyMap<string, Lieu>
  readonly index: IndexDesLieux
}

/** Milliseconds of work before others get their turn. */
const TRANCHE_MS = 10

/** The edition of a version; after another one, only what changed is read again. */
export const faireEdition = async (
  source: SourceDesLieux,
  version: number,
  precedente: Edition | null
): Promise<Edition> => {
  // A version that goes back is another database (restored): nothing of ours holds.
  const parCode =
    precedente === null || version < precedente.version
      ? await toutLire(source)
      : await mettreAJour(source, precedente)
  return { version, parCode, index: await sansBloquer(indexerParTranches([...parCode.values()])) }
}

const toutLire = async (source: SourceDesLieux): Promise<ReadonlyMap<string, Lieu>> => {
  const parCode = new Map<string, Lieu>()
  for await (const lieux of source.tous()) for (const lieu of lieux) parCode.set(lieu.code, lieu)
  return parCode
}

const mettreAJour = async (
  source: SourceDesLieux,
  { version, parCode }: Edition
): Promise<ReadonlyMap<string, Lieu>> => {
  const { lieux, retires } = await source.depuis(version)
  const nouveau = await sansBloquer(copier(parCode))
  for (const code of retires) nouveau.delete(code)
  for (const lieu of lieux) nouveau.set(lieu.code, lieu)
  return nouveau
}

const LIEUX_PAR_TRANCHE = 2_000

function* copier(parCode: ReadonlyMap<string, Lieu>): Generator<void, Map<string, Lieu>> {
  const copie = new Map<string, Lieu>()
  for (const [code, lieu] of parCode) {
    copie.set(code, lieu)
    if (copie.size % LIEUX_PAR_TRANCHE === 0) yield
  }
  return copie
}

/** Does a long work slice by slice, others having their turn in between. */
const sansBloquer = async <T>(tranches: Generator<void, T>): Promise<T> => {
  let debut = performance.now()
  for (;;) {
    const { done, value } = tranches.next()
    if (done) return value
    if (performance.now() - debut < TRANCHE_MS) continue
    await souffler()
    debut = performance.now()
  }
}
