import { type RawBuilder, sql } from 'kysely'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { SORTES_AFFAIRE, type SorteAffaire } from '../../domain/affaires/affaire.ts'
import type { FiltreFile } from '../../domain/affaires/file.ts'
import { confirmeAvant, demandeAvant } from '../../domain/confirmations/a-confirmer.ts'
import type { Motif, Voie } from '../../domain/signalements/signalement.ts'

/** A line of the queue, before the places are read. */
export type LigneDAttente = {
  readonly sorte: SorteAffaire
  readonly cle: string
  readonly code: string
  readonly depuis: Jour
  readonly signalement: {
    readonly id: number
    readonly motif: Motif
    readonly propose: string
    readonly message: string
    readonly voie: Voie
    readonly nombre: number
    readonly dernierLe: Jour
  } | null
  readonly paire: { readonly a: string; readonly b: string; readonly autre: string } | null
}

type PageDeFile = { readonly debut: number; readonly limite: number }

/** What waits for the referent: asked of the database each time, so that nothing can be forgotten in a list apart. */
export const affairesRepository = (base: Base, jour: Jour) => ({
  lister: async (filtre: FiltreFile, { debut, limite }: PageDeFile): Promise<readonly LigneDAttente[]> => {
    const { rows } = await sql<LigneDAttente>`
      select attente.* from ${attente(jour, filtre.sorte)} join lieux l on l.code = attente.code
      where ${ici(filtre)}
      order by rang, depuis, cle limit ${limite} offset ${debut}`.execute(base)
    return rows
  },

  compter: async (filtre: Omit<FiltreFile, 'sorte'>): Promise<Readonly<Record<SorteAffaire, number>>> => {
    const { rows } = await sql<{ sorte: SorteAffaire; nombre: number }>`
      select attente.sorte, count(*) as nombre
      from ${attente(jour)} join lieux l on l.code = attente.code
      where ${ici(filtre)} group by attente.sorte`.execute(base)
    const parSorte = new Map(rows.map(({ sorte, nombre }) => [sorte, nombre]))
    return Object.fromEntries(SORTES_AFFAIRE.map(sorte => [sorte, parSorte.get(sorte) ?? 0])) as Record<
      SorteAffaire,
      number
    >
  },

  /** One affair, if it still waits in the state its key tells. */
  parCle: async (cle: string): Promise<LigneDAttente | undefined> => {
    const sorte = SORTES_AFFAIRE.find(une => cle.startsWith(`${une}:`))
    if (sorte === undefined) return undefined
    const { rows } = await sql<LigneDAttente>`
      select * from ${attente(jour, sorte)} where cle = ${cle}`.execute(base)
    return rows[0]
  }
})

const ici = ({ departement, commune }: Omit<FiltreFile, 'sorte'>): RawBuilder<boolean> => sql`
  ${departement ? sql`l.departement = ${departement}` : sql`true`}
  and ${commune ? sql`l.code_insee = ${commune}` : sql`true`}`

const COLONNES = 'rang, sorte, cle, code, depuis, signalement, paire'

const attente = (jour: Jour, sorte?: SorteAffaire): RawBuilder<unknown> => {
  const parties = { signalement: signalements, paire: paires, horaires, confirmation: confirmations(jour) }
  const voulues = sorte === undefined ? Object.values(parties) : [parties[sorte]]
  return sql`(${sql.join(voulues, sql` union all `)}) attente (${sql.raw(COLONNES)})`
}

/** The place that a code now leads to. */
const vivant = (code: RawBuilder<unknown>) => sql`
  join lieux dit on dit.code = ${code} join lieux vif on vif.code = coalesce(dit.remplace_par, dit.code)`

const signalements = sql`
  select 1, 'signalement', 'signalement:' || s.id, vif.code, s.premier_le,
    jsonb_build_object('id', s.id, 'motif', s.motif, 'propose', s.propose, 'message', s.message,
      'voie', s.voie, 'nombre', s.nombre, 'dernierLe', s.dernier_le), null::jsonb
  from lieux_signalements s ${vivant(sql`s.lieu`)} where s.decision is null`

const paires = sql`
  select 2, 'paire', 'paire:' || md5(p.a || chr(10) || p.b), fa.lieu, greatest(fa.importe_le, fb.importe_le)::date,
    null::jsonb, jsonb_build_object('a', p.a, 'b', p.b, 'autre', fb.lieu)
  from lieux_paires p join lieux_fiches fa on fa.id = p.a join lieux_fiches fb on fb.id = p.b
  where p.decision is null and p.verdict <> 'non' and fa.lieu <> fb.lieu`

const sansDecision = (cle: RawBuilder<unknown>) => sql`
  not exists (select from lieux_decisions d where d.annulee_le is null and d.affaire = ${cle})`

const cleHoraires = sql`'horaires:' || code || ':' || md5(contenu -> 'horaires' ->> 'texte')`

const horaires = sql`
  select 3, 'horaires', ${cleHoraires}, code, modifie_le::date, null::jsonb, null::jsonb
  from lieux where contenu -> 'horaires' -> 'doutes' <> '[]'::jsonb and ferme_depuis is null
    and ${sansDecision(cleHoraires)}`

const confirmations = (jour: Jour) => {
  const cle = sql`'confirmation:' || code || ':' || coalesce(confirme_le::text, 'jamais')`
  return sql`
    select 4, 'confirmation', ${cle}, code, coalesce(confirme_le, date '1970-01-01'), null::jsonb, null::jsonb
    from lieux where remplace_par is null and ferme_depuis is null
      and (confirme_le is null or confirme_le < ${confirmeAvant(jour)}::date)
      and ${sansDecision(cle)}
      and not exists (select from lieux_demandes q where q.lieu = code and q.le >= ${demandeAvant(jour)}::date)`
}
