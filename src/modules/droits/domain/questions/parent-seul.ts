import type { Reponses } from '../reponses.ts'
import { champOuiNon, lireOuiNon } from './champs.ts'
import { question } from './question.ts'

const sansEnfant = (r: Reponses): boolean => r.foyer?.enfants === 0

/** CASF L262-9: a recent separation, a child under three or a pregnancy raises the RSA and lifts the five years. */
export const parentSeul = question({
  id: 'parent_seul',
  cle: r => (sansEnfant(r) ? 'grossesse' : 'parent_seul'),
  estPosee: ({ reponses, decide }) =>
    reponses.foyer?.conjoint === 'non' &&
    decide(/isolement_recent|enceinte|personnes\[[1-9]\d*\]\.date_naissance/),
  champs: r => [
    champOuiNon('parent_seul', `droits_question_${sansEnfant(r) ? 'grossesse' : 'parent_seul'}_titre`)
  ],
  lire: form => lireOuiNon(form, 'parent_seul'),
  remplir: parent_seul => ({ parent_seul })
})
