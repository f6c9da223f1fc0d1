import { ok, type Result, refus } from '#shared/result'
import { ENFANTS_AU_PLUS, NE_SAIT_PAS } from '../reponses.ts'
import {
  champOuiNon,
  type ErreurChamp,
  ensemble,
  type Formulaire,
  type Lecture,
  lireAnnee,
  lireOuiNon,
  optionNeSaitPas,
  valeur
} from './champs.ts'
import { question } from './question.ts'

const lireEnfants = (form: Formulaire): Result<number | typeof NE_SAIT_PAS, readonly ErreurChamp[]> => {
  const texte = valeur(form, 'enfants')
  if (texte === NE_SAIT_PAS) return ok(NE_SAIT_PAS)
  const enfants = /^\d{1,2}$/.test(texte) ? Number(texte) : Number.NaN
  return enfants <= ENFANTS_AU_PLUS ? ok(enfants) : refus([{ champ: 'enfants', code: 'choisir' }])
}

const nombres = Array.from({ length: ENFANTS_AU_PLUS + 1 }, (_, n) =>
  n === ENFANTS_AU_PLUS
    ? { valeur: String(n), cle: 'droits_question_foyer_ou_plus', valeurs: { nombre: String(n) } }
    : { valeur: String(n), cle: 'droits_nombre', valeurs: { nombre: String(n) } }
)

/** Younger than this, the year is a slip of the hand. */
const AGE_DU_CONJOINT = 15

const lireAnneeConjoint = (form: Formulaire, jour: string): Lecture<number> => {
  const annee = lireAnnee(form, 'annee_conjoint', jour)
  if (!annee.ok || Number(jour.slice(0, 4)) - annee.value >= AGE_DU_CONJOINT) return annee
  return refus([{ champ: 'annee_conjoint', code: 'annee_conjoint' }])
}

export const foyer = question({
  id: 'foyer',
  estPosee: () => true,
  champs: () => [
    champOuiNon('conjoint', 'droits_question_foyer_conjoint'),
    {
      nom: 'annee_conjoint',
      cle: 'droits_question_foyer_annee_conjoint',
      aide: 'droits_question_foyer_annee_conjoint_aide',
      sorte: 'annee'
    },
    {
      nom: 'enfants',
      cle: 'droits_question_foyer_enfants',
      sorte: 'nombres',
      options: [...nombres, optionNeSaitPas]
    }
  ],
  lire: (form, _reponses, savoir) => {
    const avecAnnee = valeur(form, 'conjoint') === 'oui' && valeur(form, 'annee_conjoint') !== ''
    const annee = avecAnnee ? lireAnneeConjoint(form, savoir.jour) : ok(undefined)
    const lu = ensemble({ conjoint: lireOuiNon(form, 'conjoint'), enfants: lireEnfants(form), annee })
    if (!lu.ok) return lu
    const { conjoint, enfants } = lu.value
    return ok(
      lu.value.annee === undefined
        ? { conjoint, enfants }
        : { conjoint, enfants, annee_conjoint: lu.value.annee }
    )
  },
  remplir: ({ conjoint, enfants, annee_conjoint }) => ({
    conjoint,
    enfants: String(enfants),
    annee_conjoint: annee_conjoint === undefined ? '' : String(annee_conjoint)
  })
})
