import { ok, type Result } from '#shared/result'
import { NE_SAIT_PAS, recoit, STATUTS_LOGEMENT } from '../reponses.ts'
import {
  type Champ,
  type ErreurChamp,
  ensemble,
  type Formulaire,
  lireMontant,
  lireMot,
  valeur
} from './champs.ts'
import { question } from './question.ts'

const statut: Champ = {
  nom: 'statut',
  cle: 'droits_question_logement_statut',
  sorte: 'choix',
  options: STATUTS_LOGEMENT.map(mot =>
    mot === NE_SAIT_PAS
      ? { valeur: mot, cle: 'droits_ne_sait_pas', aPart: true }
      : { valeur: mot, cle: `droits_question_logement_${mot}` }
  )
}

const lireAide = (form: Formulaire): Result<number | typeof NE_SAIT_PAS, readonly ErreurChamp[]> =>
  valeur(form, 'aide') === '' ? ok(NE_SAIT_PAS) : lireMontant(form, 'aide')

/** Asked only when the value of the dwelling may carry the resources over a ceiling. */
export const logement = question({
  id: 'logement',
  estPosee: ({ decide }) => decide(/logement\.statut|aide_logement/),
  champs: reponses =>
    recoit(reponses, 'aide_logement')
      ? [
          statut,
          {
            nom: 'aide',
            cle: 'droits_question_logement_aide',
            aide: 'droits_question_logement_aide_aide',
            sorte: 'montant'
          }
        ]
      : [statut],
  lire: (form, reponses) => {
    const lu = lireMot(form, 'statut', STATUTS_LOGEMENT)
    if (!recoit(reponses, 'aide_logement')) return lu.ok ? ok({ statut: lu.value }) : lu
    return ensemble({ statut: lu, aide: lireAide(form) })
  },
  remplir: ({ statut, aide }) => ({
    statut,
    aide: aide === undefined || aide === NE_SAIT_PAS ? '' : String(aide).replace('.', ',')
  })
})
