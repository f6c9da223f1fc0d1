import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { Affaire, Issue, SorteAffaire } from '../../domain/affaires/affaire.ts'
import type { Decision } from '../../domain/affaires/decision.ts'
import type { Voie } from '../../domain/signalements/signalement.ts'

const SORTES: Readonly<Record<SorteAffaire, (valeurs: { nombre: string }) => string>> = {
  signalement: m.lieux_pro_sorte_signalement,
  paire: m.lieux_pro_sorte_paire,
  horaires: m.lieux_pro_sorte_horaires,
  confirmation: m.lieux_pro_sorte_confirmation
}

/** « Doublons (3) ». */
export const direSorte = (sorte: SorteAffaire, nombre: number): string =>
  SORTES[sorte]({ nombre: String(nombre) })

const UNES: Readonly<Record<Decision['sorte'], () => string>> = {
  signalement: m.lieux_pro_une_signalement,
  paire: m.lieux_pro_une_paire,
  horaires: m.lieux_pro_une_horaires,
  confirmation: m.lieux_pro_une_confirmation,
  correction: m.lieux_pro_une_correction
}

export const direUne = (sorte: Decision['sorte']): string => UNES[sorte]()

const ISSUES: Readonly<Record<Issue, () => string>> = {
  corrige: m.lieux_pro_issue_corrige,
  refuse: m.lieux_pro_issue_refuse,
  meme: m.lieux_pro_issue_meme,
  distincts: m.lieux_pro_issue_distincts,
  confirme: m.lieux_pro_issue_confirme,
  laisse: m.lieux_pro_issue_laisse
}

export const direIssue = (issue: Issue): string => ISSUES[issue]()

const VOIES: Readonly<Record<Voie, () => string>> = {
  web: m.lieux_pro_voie_web,
  coupon: m.lieux_pro_voie_coupon,
  lieu: m.lieux_pro_voie_lieu
}

/** Since when, and how many said it: « dit par 3 personnes, la dernière le 12 mars 2026 ». */
export const direDepuis = (affaire: Affaire): string => {
  if (affaire.sorte !== 'signalement')
    return affaire.sorte === 'confirmation' ? '' : m.lieux_pro_depuis({ date: jourEnLettres(affaire.depuis) })
  const { nombre, dernierLe, voie } = affaire
  const date = jourEnLettres(dernierLe)
  const dit =
    nombre === 1 ? m.lieux_pro_dit_le({ date }) : m.lieux_pro_dit_fois({ nombre: String(nombre), date })
  return `${dit}, ${VOIES[voie]()}`
}
