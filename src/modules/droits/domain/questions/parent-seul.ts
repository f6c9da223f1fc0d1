import { peutEtreParent } from '../ages.ts'
import type { Reponses } from '../reponses.ts'
import { champOuiNonTait, lireOuiNonTait } from './champs.ts'
import { question } from './question.ts'

const sansEnfant = (r: Reponses): boolean => r.foyer?.enfants === 0

/** CASF L262-9: a recent separation, a child under three or a pregnancy raises the RSA and lifts the five years. */
export const parentSeul = question({
  id: 'parent_seul',
  cle: r => (sansEnfant(r) ? 'grossesse' : 'parent_seul'),
  delicate: true,
  estPosee: ({ reponses, savoir, decide }) =>
    reponses.foyer?.conjoint === 'non' &&
    peutEtreParent(reponses, savoir.jour) &&
    decide(/isolement_recent|enceinte|personnes\[[1-9]\d*\]\.date_naissance/),
  champs: r => [
    champOuiNonTait('parent_seul', `droits_question_${sansEnfant(r) ? 'grossesse' : 'parent_seul'}_titre`)
  ],
  lire: form => lireOuiNonTait(form, 'parent_seul'),
  remplir: parent_seul => ({ parent_seul })
})
