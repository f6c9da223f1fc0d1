import { ok } from '#shared/result'
import { agesPossibles } from '../ages.ts'
import { NE_SAIT_PAS, recoit, TAUX } from '../reponses.ts'
import {
  champOuiNonTait,
  ensemble,
  type Lecture,
  lireMot,
  lireOuiNonTait,
  optionsDe,
  valeur
} from './champs.ts'
import { question } from './question.ts'

type Taux = (typeof TAUX)[number]

/** Asks about the difficulty, not about a rate: who never asked the MDPH must hear of the AAH. */
export const sante = question({
  id: 'sante',
  cle: r => (r.foyer?.conjoint === 'oui' ? 'sante_couple' : 'sante'),
  delicate: true,
  estPosee: ({ reponses, savoir, decide }) =>
    agesPossibles(reponses, savoir.jour)[0] < 65 &&
    reponses.papiers !== 'aucun' &&
    !recoit(reponses, 'aah') &&
    decide(/taux_incapacite|restriction_durable_emploi|handicap/),
  champs: r => [
    champOuiNonTait('probleme', `droits_question_sante${r.foyer?.conjoint === 'oui' ? '_couple' : ''}_titre`),
    {
      nom: 'taux',
      cle: 'droits_question_sante_taux',
      aide: 'droits_question_sante_taux_aide',
      sorte: 'choix',
      options: optionsDe(TAUX, mot => `droits_question_sante_taux_${mot}`)
    }
  ],
  lire: form => {
    const probleme = lireOuiNonTait(form, 'probleme')
    // The rate is only read after « oui »; left blank it is « je ne sais pas ».
    const taux: Lecture<Taux> =
      valeur(form, 'taux') === '' || !probleme.ok || probleme.value !== 'oui'
        ? ok(NE_SAIT_PAS)
        : lireMot(form, 'taux', TAUX)
    return ensemble({ probleme, taux })
  },
  remplir: ({ probleme, taux }) => ({ probleme, taux })
})
