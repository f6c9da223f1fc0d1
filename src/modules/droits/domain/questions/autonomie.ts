import { ok } from '#shared/result'
import { agesPossibles, peutEtreParent } from '../ages.ts'
import { NE_SAIT_PAS, type OuiNonTait } from '../reponses.ts'
import { champOuiNon, champOuiNonTait, ensemble, type Lecture, lireOuiNon, lireOuiNonTait } from './champs.ts'
import { question } from './question.ts'

const LEURS_PARENTS = ['chez_parents', 'leur_declaration', 'pension'] as const

/** Too young to be asked: not known, which is not « non ». */
const PAS_DEMANDE: Lecture<OuiNonTait> = ok(NE_SAIT_PAS)

/** CSS R861-2: under 25, one asks in one's own name when these facts say so; else the parents ask. */
export const autonomie = question({
  id: 'autonomie',
  delicate: true,
  estPosee: ({ reponses, savoir, decide }) =>
    agesPossibles(reponses, savoir.jour)[0] < 25 && decide(/vit_chez_parents|rattache_fiscal_parents/),
  champs: (reponses, savoir) => [
    ...LEURS_PARENTS.map(fait => champOuiNon(fait, `droits_question_autonomie_${fait}`)),
    ...(peutEtreParent(reponses, savoir.jour)
      ? [champOuiNonTait('bebe', 'droits_question_autonomie_bebe')]
      : [])
  ],
  lire: (form, reponses, savoir) =>
    ensemble({
      chez_parents: lireOuiNon(form, 'chez_parents'),
      leur_declaration: lireOuiNon(form, 'leur_declaration'),
      pension: lireOuiNon(form, 'pension'),
      bebe: peutEtreParent(reponses, savoir.jour) ? lireOuiNonTait(form, 'bebe') : PAS_DEMANDE
    }),
  remplir: faits => faits
})
