import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { ChampCorrigible } from '../../domain/corrections/correction.ts'

/** A field put right: when, and who decided it. */
export type Verification = { readonly champ: ChampCorrigible; readonly le: Jour; readonly par: string }

const AU_PLUS = 8

/** What was put right of a place and still stands, under all its codes, the most recent first. */
export const suiviDuLieu = async (base: Base, code: string): Promise<readonly Verification[]> => {
  const { rows } = await sql<Verification>`
    select c.champ, max(c.le) as le, (array_agg(d.par order by c.id desc))[1] as par
    from lieux_corrections c join lieux_decisions d on d.id = c.decision
      join lieux dit on dit.code = c.lieu
    where coalesce(dit.remplace_par, dit.code) = ${code} and not c.annulee and c.champ <> 'position'
    group by c.champ order by max(c.id) desc limit ${AU_PLUS}`.execute(base)
  return rows
}
