import type { CodeDoute, Plage } from '../../horaires.ts'
import type { Groupe } from './quand.ts'

/** How one enters. */
export type Acces = 'rdv' | 'sans' | 'avec-ou-sans' | 'rdv-possible'

/** « 15 juillet 2026 »; the year is often left out. */
export type JourDit = { readonly jour: number; readonly mois: number; readonly annee?: number }

/** One thing said: of which days, which hours, open or closed, with an appointment or not. */
export type Clause = {
  readonly groupes?: readonly Groupe[]
  readonly plages?: readonly Plage[]
  /** A lone hour: « (vendredi 16h30) ». */
  readonly seule?: number
  readonly doute?: CodeDoute
  readonly dates?: { readonly du: JourDit; readonly au: JourDit }
  readonly alternance?: true
  /** Closed on public holidays. */
  readonly feries?: true
  readonly vacances?: true
  readonly ferme?: true
  readonly ouvert?: true
  readonly sauf?: true
  readonly uniquement?: true
  readonly acces?: Acces
  /** The access was said before days and hours. */
  readonly accesDevant?: true
  /** In brackets: said of what comes just before. */
  readonly parenthese?: true
  /** Words that are not understood. */
  readonly inconnus?: readonly string[]
}

/** A clause being heard. */
export type EnCours = { -readonly [C in keyof Clause]: Clause[C] } & { possible?: true }

/** What was heard, once it ends; undefined when it says nothing. */
export const achever = ({ possible, parenthese, ...dit }: EnCours): Clause | undefined => {
  // « possible » is understood of an appointment; of anything else it is no promise.
  if (possible && dit.acces === 'rdv') dit.acces = 'rdv-possible'
  else if (possible) dit.inconnus = [...(dit.inconnus ?? []), 'possible']
  return Object.keys(dit).length === 0 ? undefined : { ...dit, ...(parenthese && { parenthese }) }
}

/** True when days wait for their hours, and nothing else was said. */
export const attendSesHeures = ({ groupes, ...reste }: EnCours): boolean =>
  groupes !== undefined && Object.keys(reste).length === 0

/** True when hours were told, well or badly. */
export const aSesHeures = ({ plages, seule, doute }: EnCours): boolean =>
  plages !== undefined || seule !== undefined || doute !== undefined
