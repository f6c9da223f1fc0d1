import { champOuiNon, lireOuiNon } from './champs.ts'
import { question } from './question.ts'

/** CSS L815-1: unfit for work, the ASPA starts at 62 instead of 65. */
export const inapte = question({
  id: 'inapte',
  estPosee: ({ decide }) => decide(/inapte_travail/),
  champs: () => [champOuiNon('inapte', 'droits_question_inapte_titre')],
  lire: form => lireOuiNon(form, 'inapte'),
  remplir: inapte => ({ inapte })
})
