import type { ColumnType, Generated } from 'kysely'
import type { Jour } from '#shared/date'
import type { Issue, SorteAffaire } from '../../domain/affaires/affaire.ts'
import type { Autorite, ChampCorrigible } from '../../domain/corrections/correction.ts'
import type { Motif, Voie } from '../../domain/signalements/signalement.ts'

type TableDecisions = {
  id: Generated<number>
  affaire: string
  sorte: SorteAffaire | 'correction'
  lieu: string
  issue: Issue
  raison: string
  le: Jour
  par: string
  annulee_le: Jour | null
  annulee_par: string | null
}

type TableSignalements = {
  id: Generated<number>
  lieu: string
  motif: Motif
  propose: string
  message: string
  cle: string
  voie: Voie
  nombre: Generated<number>
  premier_le: Jour
  dernier_le: Jour
  decision: number | null
}

type TableCorrections = {
  id: Generated<number>
  decision: number
  lieu: string
  champ: ChampCorrigible
  avant: ColumnType<unknown, string, never>
  apres: ColumnType<unknown, string, never>
  autorite: Autorite
  le: Jour
  annulee: Generated<boolean>
}

type TableDemandes = {
  id: Generated<number>
  lieu: string
  le: Jour
  moyen: 'lettre' | 'message'
  lot: string | null
  par: string
  repondue_le: Jour | null
  reponse: 'juste' | 'changements' | 'ferme' | null
}

/** What keeping the directory true adds to the database. */
export type TablesVerification = {
  lieux_decisions: TableDecisions
  lieux_signalements: TableSignalements
  lieux_corrections: TableCorrections
  lieux_demandes: TableDemandes
}
