import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Jour } from '#shared/date'
import type { Decision } from '../../domain/fusion/regrouper.ts'
import type { Comparaison } from '../../domain/fusion/ressemblance/comparer.ts'
import type { Fiche, Provenance } from '../../domain/lieu/fiche.ts'
import type { Description } from '../../domain/lieu/lieu.ts'

/** Written as text: the two drivers then agree on what is JSON. */
type Json<T> = ColumnType<T, string, string>

type TableLieux = {
  code: string
  remplace_par: string | null
  fondee_par: string
  contenu: ColumnType<Description | null, string | null, string | null>
  provenance: ColumnType<Provenance | null, string | null, string | null>
  nom: string
  code_insee: string | null
  departement: string | null
  latitude: number | null
  longitude: number | null
  confirme_le: Jour | null
  ferme_depuis: Jour | null
  exemple: Generated<boolean>
  modifie_le: Generated<Date>
  cree_version: number
  version: number
}

type TableFiches = {
  id: string
  numero: GeneratedAlways<number>
  jeu: string
  source: string
  cle: string
  sorte: 'lieu' | 'partie' | 'correction'
  contenu: Json<Fiche>
  empreinte: string
  code_corrige: string | null
  lieu: string | null
  importe_le: Generated<Date>
}

type TablePaires = {
  a: string
  b: string
  verdict: Comparaison['verdict']
  raisons: Json<Omit<Comparaison, 'verdict'>>
  decision: Decision['sens'] | null
  decide_le: Jour | null
  decide_par: string | null
}

/** What this module adds to the database. */
export type TablesLieux = {
  lieux: TableLieux
  lieux_fiches: TableFiches
  lieux_blocs: { bloc: number; fiche: number }
  lieux_paires: TablePaires
  lieux_version: { seule: Generated<boolean>; numero: number }
}
