import type { Context } from 'hono'
import type { Jour } from '#shared/date'
import type { Result } from '#shared/result'
import type { Issue } from '../../domain/affaires/affaire.ts'
import type { Decision, RefusDeDecider } from '../../domain/affaires/decision.ts'
import type { FileDAttente, FiltreFile } from '../../domain/affaires/file.ts'
import type { Commune } from '../../domain/communes/commune.ts'
import type { Demande, LotDeLettres, Reponse } from '../../domain/confirmations/demande.ts'
import type { Correction } from '../../domain/corrections/correction.ts'
import type { CorrectionRendue } from '../../domain/corrections/rendre.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'

/** Who decides: a first name, until agents have accounts. */
export type Referent = { readonly prenom: string }

export type IssueEntree =
  | { readonly sorte: 'entre' }
  | { readonly sorte: 'faux' }
  | { readonly sorte: 'attendre'; readonly minutes: number }

/** The door of the referent's pages. */
export type Acces = {
  readonly lire: (c: Context) => Promise<Referent | undefined>
  readonly entrer: (
    c: Context,
    saisi: { readonly mot: string; readonly prenom: string }
  ) => Promise<IssueEntree>
  readonly sortir: (c: Context) => void
}

/** A part of the territory, in the words of who asks for it. */
export type Endroit = Pick<FiltreFile, 'departement' | 'commune'> & { readonly nom: string }

/** A place, its version when it was opened, and the affair that waits about it, if one was named. */
export type LieuACorriger = {
  readonly lieu: Lieu
  readonly version: number
  readonly dit: Signalement | null
}

export type DecisionVue = Decision & { readonly nom: string }

/** A letter or a message to a place, with the key that lets it answer. */
export type DemandeALire = { readonly lieu: Lieu; readonly demande: Demande; readonly cle: string }

type Par = { readonly par: string }

/** What the referent's pages are given. */
export type PortsReferent = {
  readonly acces: Acces
  readonly jour: () => Jour
  readonly origine: (c: Context) => string
  /** The territory's own département: the queue opens on it. */
  readonly departement: string | null
  readonly situer: (ou: string) => Endroit | null
  readonly trouverCommune: (codePostal: string, nom: string) => Commune | null
  readonly file: (filtre: FiltreFile, page: number) => Promise<FileDAttente>
  readonly decider: (
    decision: Par & { readonly cle: string; readonly issue: Issue; readonly raison: string }
  ) => Promise<Result<number, RefusDeDecider>>
  readonly annuler: (decision: Par & { readonly decision: number }) => Promise<Result<Decision, string>>
  readonly aCorriger: (code: string, affaire: string | null) => Promise<LieuACorriger | null>
  readonly corriger: (
    correction: Par & {
      readonly code: string
      readonly version: number
      readonly affaire: string | null
      readonly correction: Correction
      readonly raison: string
    }
  ) => Promise<Result<number, RefusDeDecider>>
  readonly decisions: () => Promise<readonly DecisionVue[]>
  readonly decision: (id: number) => Promise<DecisionVue | null>
  readonly lieu: (code: string) => Promise<Lieu | undefined>
  /** What was written by hand on a coupon: no limit, it is the referent who types. */
  readonly signaler: (lieu: Lieu, signalements: readonly Signalement[]) => Promise<void>
  readonly repondre: (
    reponse: Par & { readonly code: string; readonly reponse: Reponse; readonly mots: string }
  ) => Promise<void>
  readonly preparerLettres: (filtre: FiltreFile, par: string) => Promise<string | null>
  readonly lots: () => Promise<readonly LotDeLettres[]>
  readonly lettres: (lot: string) => Promise<readonly DemandeALire[]>
  readonly noterMessage: (code: string, par: string) => Promise<void>
  /** The last asking of a place, if it can still be answered. */
  readonly message: (code: string) => Promise<DemandeALire | null>
  readonly corrections: (source?: string) => Promise<readonly CorrectionRendue[]>
  readonly scripts: readonly string[]
}
