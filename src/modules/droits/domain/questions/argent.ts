import { euros } from '#shared/argent'
import { ok, type Result, refus } from '#shared/result'
import { NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import { type Tranche, tranches } from '../tranches.ts'
import {
  type ErreurChamp,
  type Formulaire,
  lireMontant,
  type Option,
  optionNeSaitPas,
  valeur
} from './champs.ts'
import { question } from './question.ts'

const code = ({ de, a }: Tranche): string => `${de}-${a ?? ''}`

/** « Moins de 573 € », « Entre 573 € et 790 € », « 1 172 € ou plus ». */
const option = (tranche: Tranche): Option => {
  const { de, a } = tranche
  if (a === null)
    return { valeur: code(tranche), cle: 'droits_question_argent_plus', valeurs: { de: euros(de) } }
  if (de === 0)
    return { valeur: code(tranche), cle: 'droits_question_argent_moins', valeurs: { a: euros(a) } }
  return {
    valeur: code(tranche),
    cle: 'droits_question_argent_entre',
    valeurs: { de: euros(de), a: euros(a) }
  }
}

type Total = NonNullable<Reponses['argent']>['total']

const lireTotal = (form: Formulaire, r: Reponses, savoir: Savoir): Result<Total, readonly ErreurChamp[]> => {
  // An amount typed says more than a band ticked.
  if (valeur(form, 'montant') !== '') return lireMontant(form, 'montant')
  if (valeur(form, 'tranche') === NE_SAIT_PAS) return ok(NE_SAIT_PAS)
  const choisie = tranches(r, savoir).find(t => code(t) === valeur(form, 'tranche'))
  return choisie === undefined ? refus([{ champ: 'tranche', code: 'choisir' }]) : ok(choisie)
}

export const argent = question({
  id: 'argent',
  // Decision 1: someone presumed is never asked twelve months of income to get the paying form.
  estPosee: ({ reponses, decide, ouvert }) =>
    !(recoit(reponses, 'aah', 'aspa', 'asi', 'ass') && ouvert('css')) &&
    decide(/revenus|prestations_percues|rfr_n2/),
  champs: (reponses, savoir) => [
    {
      nom: 'tranche',
      cle: 'droits_question_argent_tranche',
      aide: 'droits_question_argent_aide',
      sorte: 'choix',
      options: [...tranches(reponses, savoir).map(option), optionNeSaitPas]
    },
    {
      nom: 'montant',
      cle: 'droits_question_argent_montant',
      aide: 'droits_question_argent_montant_aide',
      sorte: 'montant'
    },
    {
      nom: 'change',
      cle: 'droits_question_argent_change',
      sorte: 'cases',
      options: [{ valeur: 'oui', cle: 'droits_question_argent_change_oui' }]
    }
  ],
  lire: (form, reponses, savoir) => {
    const total = lireTotal(form, reponses, savoir)
    return total.ok ? ok({ total: total.value, change: valeur(form, 'change') === 'oui' }) : total
  },
  remplir: ({ total, change }) => ({
    ...(total === NE_SAIT_PAS
      ? { tranche: NE_SAIT_PAS }
      : typeof total === 'number'
        ? { montant: String(total).replace('.', ',') }
        : { tranche: code(total) }),
    change: change ? 'oui' : ''
  })
})
