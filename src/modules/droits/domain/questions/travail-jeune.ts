import { agesPossibles, peutAvoirTravailleDeuxAns } from '../ages.ts'
import { champOuiNon, lireOuiNon } from './champs.ts'
import { question } from './question.ts'

/** Decision 9: under 25 without a child, about two years of work in the last three open the RSA. */
export const travailJeune = question({
  id: 'travail_jeune',
  estPosee: ({ reponses, savoir, decide }) =>
    peutAvoirTravailleDeuxAns(reponses, savoir.jour) &&
    agesPossibles(reponses, savoir.jour)[0] < 25 &&
    decide(/heures_travaillees_3_ans/),
  champs: () => [champOuiNon('travail_jeune', 'droits_question_travail_jeune_titre')],
  lire: form => lireOuiNon(form, 'travail_jeune'),
  remplir: travail_jeune => ({ travail_jeune })
})
