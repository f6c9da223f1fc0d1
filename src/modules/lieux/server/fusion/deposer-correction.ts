import { createHash } from 'node:crypto'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Description } from '../../domain/lieu/lieu.ts'
import { ecritureDesFiches } from '../tables/ecriture-des-fiches.ts'
import { fichesRepository } from '../tables/fiches-repository.ts'
import { lieuxRepository } from '../tables/lieux-repository.ts'
import { ecrireEnsemble } from './ecrire-ensemble.ts'

/** An accepted correction: its word is whole, and stronger than any source. The same `cle` replaces the former one. */
export type Correction = {
  readonly code: string
  readonly source: 'referent' | 'lieu'
  readonly cle: string
  readonly le: Jour
  readonly dit: Partial<Description>
}

/** Keeps a correction as a fiche of the place, and tells the place again. */
export const deposerCorrection = async (
  base: Base,
  { code, source, cle, le, dit }: Correction
): Promise<Result<null, 'lieu-inconnu'>> => {
  const trouve = await lieuxRepository(base).parCode(code)
  if (trouve === null) return refus('lieu-inconnu')
  await ecrireEnsemble(base, async trx => {
    const fiche = { source, cle, majLe: le, dit, doutes: [] }
    const empreinte = createHash('sha256').update(JSON.stringify(fiche)).digest('hex')
    await ecritureDesFiches(trx).ecrire([
      {
        id: `correction/${code}:${cle}`,
        jeu: 'correction',
        sorte: 'correction',
        fiche,
        empreinte,
        blocs: [],
        codeCorrige: code
      }
    ])
    return lieuxDe(trx, trouve.lieu.code)
  })
  return ok(null)
}

/** Takes a correction back. */
export const retirerCorrection = async (
  base: Base,
  { code, cle }: Pick<Correction, 'code' | 'cle'>
): Promise<void> => {
  await ecrireEnsemble(base, async trx => {
    const trouve = await lieuxRepository(trx).parCode(code)
    if (trouve === null) return []
    await ecritureDesFiches(trx).effacer(`correction/${code}:${cle}`)
    return lieuxDe(trx, trouve.lieu.code)
  })
}

const lieuxDe = async (trx: Base, code: string): Promise<readonly string[]> =>
  (await fichesRepository(trx).duLieu(code)).filter(({ sorte }) => sorte === 'lieu').map(({ id }) => id)
