import { sql } from 'kysely'
import type { Base } from '#server/base'
import type { CorrectionGardee } from '../../domain/corrections/correction.ts'
import { type CorrectionRendue, rendreValeurs } from '../../domain/corrections/rendre.ts'
import { lieuxVerifies } from './lieux-verifies.ts'

type Ligne = Pick<CorrectionGardee, 'champ' | 'avant' | 'apres' | 'le'> & {
  readonly source: string
  readonly identifiant: string
  readonly lieu: string
  readonly par: string
}

/** What was put right and still stands, once for each source of the place, the most recent first: each gets its own difference. */
export const rendreCorrections = async (
  base: Base,
  source?: string
): Promise<readonly CorrectionRendue[]> => {
  const { rows } = await sql<Ligne>`
    select f.source, f.cle as identifiant, vif.code as lieu, c.champ, c.avant, c.apres, c.le, d.par
    from lieux_corrections c join lieux_decisions d on d.id = c.decision
      join lieux dit on dit.code = c.lieu join lieux vif on vif.code = coalesce(dit.remplace_par, dit.code)
      join lieux_fiches f on f.lieu = vif.code and f.sorte = 'lieu'
    where not c.annulee and c.champ <> 'confirmation' and c.champ <> 'position'
      and ${source === undefined ? sql`true` : sql`f.source = ${source}`}
    order by c.id desc, f.id`.execute(base)
  const lieux = await lieuxVerifies(base).parCodes([...new Set(rows.map(({ lieu }) => lieu))])
  return rows.flatMap(({ source: de, identifiant, lieu, par, champ, avant, apres, le }) => {
    const ouvert = lieux.get(lieu)
    if (ouvert === undefined) return []
    const { code, nom, adresse } = ouvert.lieu
    const valeurs = rendreValeurs({ champ, avant, apres })
    return [{ source: de, identifiant, code, nom, commune: adresse.commune, champ, ...valeurs, le, par }]
  })
}
