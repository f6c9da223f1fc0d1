import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import { importerFiches } from '../fusion/importer-fiches.ts'
import { JEU_EXEMPLES } from '../fusion/preparer-fiche.ts'
import { DIRES_D_EXEMPLE, fichesDExemple } from './exemples.ts'
import { signaler } from './signaler.ts'

/** A few invented places and what people say of them, for demonstrations. */
export const semerExemples = async (base: Base, clock: Clock): Promise<void> => {
  await importerFiches(base, { jeu: JEU_EXEMPLES, fiches: fichesDExemple(clock.aujourdhui()) })
  const codes = await codesDesExemples(base)
  for (const { de, voie, fois, dit } of DIRES_D_EXEMPLE) {
    const lieu = codes.get(de)
    if (lieu === undefined) throw new Error(`exemple « ${de} » sans lieu`)
    const signalements = [{ propose: '', message: '', ...dit }]
    for (let n = 0; n < fois; n++) await signaler({ base, clock }, { lieu, signalements, voie })
  }
}

const codesDesExemples = async (base: Base): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ cle: string; lieu: string }>`
    select cle, lieu from lieux_fiches where jeu = ${JEU_EXEMPLES} and lieu is not null`.execute(base)
  return new Map(rows.map(({ cle, lieu }) => [cle, lieu]))
}
