import { agesPossibles } from '../ages.ts'
import { champOuiNon, ensemble, lireOuiNon } from './champs.ts'
import { question } from './question.ts'

const FAITS = ['chez_parents', 'leur_declaration', 'pension', 'bebe'] as const

/** CSS R861-2: under 25, one asks in one's own name when these facts say so; else the parents ask. */
export const autonomie = question({
  id: 'autonomie',
  estPosee: ({ reponses, savoir, decide }) =>
    agesPossibles(reponses, savoir.jour)[0] < 25 && decide(/vit_chez_parents|rattache_fiscal_parents/),
  champs: () => FAITS.map(fait => champOuiNon(fait, `droits_question_autonomie_${fait}`)),
  lire: form =>
    ensemble({
      chez_parents: lireOuiNon(form, 'chez_parents'),
      leur_declaration: lireOuiNon(form, 'leur_declaration'),
      pension: lireOuiNon(form, 'pension'),
      bebe: lireOuiNon(form, 'bebe')
    }),
  remplir: faits => faits
})
