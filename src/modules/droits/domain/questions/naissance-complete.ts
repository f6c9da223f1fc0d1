import { estJour } from '#shared/date'
import { ok, refus } from '#shared/result'
import { agesPossibles } from '../ages.ts'
import { NE_SAIT_PAS } from '../reponses.ts'
import { optionNeSaitPas, valeur } from './champs.ts'
import { question } from './question.ts'

const deux = (texte: string): string => texte.padStart(2, '0')

/** Birthdays at which some text changes; on any other one the year is enough. */
const AGES_QUI_COMPTENT = [18, 20, 25, 62, 64, 65, 67]

/** The day and the month, only when a birthday of this year decides; the year is known already. */
export const naissanceComplete = question({
  id: 'naissance_complete',
  estPosee: ({ reponses, savoir, decide }) =>
    typeof reponses.naissance === 'number' &&
    AGES_QUI_COMPTENT.includes(agesPossibles(reponses, savoir.jour)[1]) &&
    decide(/personnes\[0\]\.date_naissance/),
  champs: () => [
    { nom: 'date', cle: 'droits_question_naissance_complete_date', sorte: 'jour' },
    { nom: 'inconnu', cle: 'droits_ne_sait_pas', sorte: 'cases', options: [optionNeSaitPas] }
  ],
  lire: (form, reponses) => {
    const [jour, mois] = [valeur(form, 'date_jour'), valeur(form, 'date_mois')]
    if (valeur(form, 'inconnu') === NE_SAIT_PAS && jour === '' && mois === '') return ok(NE_SAIT_PAS)
    const date = `${reponses.naissance}-${deux(mois)}-${deux(jour)}`
    return estJour(date) ? ok(date) : refus([{ champ: 'date', code: 'date' }])
  },
  remplir: date =>
    date === NE_SAIT_PAS
      ? { inconnu: NE_SAIT_PAS }
      : { date_jour: String(Number(date.slice(8))), date_mois: String(Number(date.slice(5, 7))) }
})
