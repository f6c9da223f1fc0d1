import { EXPIRES } from '../reponses.ts'
import { lireMot, optionsDe } from './champs.ts'
import { question } from './question.ts'

/** Health cover lasts six months after a permit ends; state medical aid starts three months after. */
export const expire = question({
  id: 'expire',
  delicate: true,
  estPosee: ({ reponses, decide }) =>
    reponses.papiers === 'aucun' && decide(/titre_expire_depuis_mois|sans_titre_depuis_mois/),
  champs: () => [
    {
      nom: 'expire',
      cle: 'droits_question_expire_titre',
      sorte: 'choix',
      options: optionsDe(EXPIRES, mot => `droits_question_expire_${mot}`)
    }
  ],
  lire: form => lireMot(form, 'expire', EXPIRES),
  remplir: expire => ({ expire })
})
