import { sql } from 'kysely'
import type { Base } from '#server/base'
import { departementDe } from '#shared/territoire'
import type { Fusion } from '../../domain/fusion/fondre.ts'
import { enJsonb } from './jsonb.ts'
import type { TablesLieux } from './tables.ts'

/** A place as it is kept: its fiches tell the rest. */
export type LieuGarde = {
  readonly code: string
  readonly fondeePar: string
  readonly remplacePar: string | null
  readonly creeVersion: number
  readonly fusion: Fusion | null
}

export type LieuAEcrire = {
  readonly code: string
  readonly fondeePar: string
  readonly exemple: boolean
  readonly fusion: Fusion
}

/** Writing places: inside the transaction that took its turn. */
export const ecritureDesLieux = (trx: Base) => {
  const tables = trx.$extendTables<TablesLieux>()
  return {
    /** Waits for other writers, until the transaction ends. Gives the version that this one will make. */
    prendreLaMain: async (): Promise<number> => {
      const { rows } = await sql<{ numero: number }>`insert into lieux_version (numero) values (0)
        on conflict (seule) do update set numero = lieux_version.numero returning numero`.execute(trx)
      return (rows[0]?.numero ?? 0) + 1
    },

    avancer: async (version: number): Promise<void> => {
      await tables.updateTable('lieux_version').set({ numero: version }).execute()
    },

    /** Places founded by one of these fiches, those joined to another included, the oldest first. */
    fondesPar: async (ids: readonly string[]): Promise<readonly LieuGarde[]> =>
      (
        await tables
          .selectFrom('lieux')
          .select(['code', 'fondee_par', 'remplace_par', 'cree_version', 'contenu', 'provenance'])
          .where('fondee_par', '=', tables.fn.any(sql<string[]>`${[...ids]}::text[]`))
          .orderBy('cree_version')
          .orderBy('code')
          .execute()
      ).map(({ code, fondee_par, remplace_par, cree_version, contenu, provenance }) => ({
        code,
        fondeePar: fondee_par,
        remplacePar: remplace_par,
        creeVersion: cree_version,
        fusion: contenu === null || provenance === null ? null : { description: contenu, provenance }
      })),

    /** Which of these codes serve a place, or have served one. */
    pris: async (codes: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set(
        (
          await tables
            .selectFrom('lieux')
            .select('code')
            .where('code', '=', tables.fn.any(sql<string[]>`${[...codes]}::text[]`))
            .execute()
        ).map(({ code }) => code)
      ),

    ecrire: async (lieux: readonly LieuAEcrire[], version: number): Promise<void> => {
      if (lieux.length === 0) return
      await tables
        .insertInto('lieux')
        .values(lieux.map(lieu => ({ ...enLigne(lieu), version, cree_version: version })))
        .onConflict(conflit =>
          conflit.column('code').doUpdateSet(({ ref }) => ({
            remplace_par: null,
            contenu: ref('excluded.contenu'),
            provenance: ref('excluded.provenance'),
            nom: ref('excluded.nom'),
            code_insee: ref('excluded.code_insee'),
            departement: ref('excluded.departement'),
            latitude: ref('excluded.latitude'),
            longitude: ref('excluded.longitude'),
            confirme_le: ref('excluded.confirme_le'),
            ferme_depuis: ref('excluded.ferme_depuis'),
            exemple: ref('excluded.exemple'),
            modifie_le: sql`now()`,
            version: ref('excluded.version')
          }))
        )
        .execute()
    },

    /** These codes now lead to those places. */
    remplacer: async (remplacements: ReadonlyMap<string, string>, version: number): Promise<void> => {
      if (remplacements.size === 0) return
      await sql`update lieux l
        set remplace_par = n.par, contenu = null, provenance = null, modifie_le = now(), version = ${version}
        from unnest(${[...remplacements.keys()]}::text[], ${[...remplacements.values()]}::text[]) as n (code, par)
        where l.code = n.code`.execute(trx)
    }
  }
}

const enLigne = ({ code, fondeePar, exemple, fusion: { description, provenance } }: LieuAEcrire) => {
  const { adresse, position, confirmation } = description
  return {
    code,
    fondee_par: fondeePar,
    remplace_par: null,
    contenu: enJsonb(description),
    provenance: enJsonb(provenance),
    nom: description.nom,
    code_insee: adresse.codeInsee,
    departement: departementDe(adresse.codeInsee ?? adresse.codePostal) || null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    confirme_le: confirmation?.le ?? null,
    ferme_depuis: description.fermeDepuis,
    exemple
  }
}
