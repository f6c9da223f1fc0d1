import { euros } from '#shared/argent'
import { ok, type Result, refus } from '#shared/result'
import { NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import { type Tranche, tranches } from '../tranches.ts'
import {
  type Champ,
  type ErreurChamp,
  type Formulaire,
  type Lecture,
  lireMontant,
  type Option,
  optionNeSaitPas,
  optionsDe,
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

/** Beyond this, or beyond three times the highest edge, a month's money looks like a year's. */
const GRAND_MONTANT = 4000

const paraitAnnuel = (montant: number, r: Reponses, savoir: Savoir): boolean => {
  const bord = tranches(r, savoir).at(-1)?.de ?? 0
  return montant > (bord === 0 ? GRAND_MONTANT : Math.max(bord, Math.min(GRAND_MONTANT, 3 * bord)))
}

/** « 9 840 € »: a month or a year? Asked only of an amount that looks annual; null for any other. */
const champPeriode = (form: Formulaire, r: Reponses, savoir: Savoir): Champ | null => {
  const montant = lireMontant(form, 'montant')
  if (!montant.ok || !paraitAnnuel(montant.value, r, savoir)) return null
  return {
    nom: 'periode',
    cle: 'droits_question_argent_periode',
    aide: 'droits_question_argent_periode_aide',
    valeurs: { montant: euros(montant.value), an: euros(12 * montant.value) },
    sorte: 'choix',
    options: optionsDe(['mois', 'an'], mot => `droits_question_argent_periode_${mot}`)
  }
}

const lireMontantDuMois = (form: Formulaire, r: Reponses, savoir: Savoir): Lecture<number> => {
  const montant = lireMontant(form, 'montant')
  if (!montant.ok || !paraitAnnuel(montant.value, r, savoir)) return montant
  const periode = valeur(form, 'periode')
  if (periode === 'mois') return montant
  // A year's money is a month's twelve times: to the cent, as it would have been typed.
  if (periode === 'an') return ok(Math.round((100 * montant.value) / 12) / 100)
  return refus([{ champ: 'periode', code: 'par_mois' }])
}

type Total = NonNullable<Reponses['argent']>['total']

const lireTotal = (form: Formulaire, r: Reponses, savoir: Savoir): Result<Total, readonly ErreurChamp[]> => {
  // An amount typed says more than a band ticked.
  if (valeur(form, 'montant') !== '') return lireMontantDuMois(form, r, savoir)
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
  champs: (reponses, savoir, tape = {}) => [
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
    ...[champPeriode(tape, reponses, savoir)].filter(champ => champ !== null),
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
        ? // Once told, not asked again: beyond the amounts that look annual, nobody reads it.
          { montant: String(total).replace('.', ','), periode: 'mois' }
        : { tranche: code(total) }),
    change: change ? 'oui' : ''
  })
})
