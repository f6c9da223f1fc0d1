import { euros } from '#shared/argent'
import { ok } from '#shared/result'
import { type Reponses, recoit } from '../reponses.ts'
import { seuilsDuFoyer } from '../seuils.ts'
import { champOuiNon, ensemble, lireOuiNon } from './champs.ts'
import { question } from './question.ts'

/** CSS L861-2: who draws one of these and has not worked for three months is presumed to have the right. */
const peutEtrePresume = (r: Reponses): boolean => {
  const seul = r.foyer?.conjoint === 'non' && r.foyer.enfants === 0
  return recoit(r, 'aspa', 'asi') || (seul && recoit(r, 'aah', 'ass'))
}

export const activite = question({
  id: 'activite',
  estPosee: ({ reponses, decide }) =>
    peutEtrePresume(reponses) && decide(/revenus|revenu_non_precise|prestations_percues/),
  champs: (reponses, savoir) => {
    const travail = champOuiNon('travail', 'droits_question_activite_travail')
    if (!recoit(reponses, 'aah')) return [travail]
    const { aah } = seuilsDuFoyer(reponses, savoir)
    const entiere = champOuiNon('aah_entiere', 'droits_question_activite_aah_entiere')
    return [
      travail,
      aah === null
        ? { ...entiere, cle: 'droits_question_activite_aah_entiere_sans_montant' }
        : { ...entiere, valeurs: { montant: euros(aah) } }
    ]
  },
  lire: (form, reponses) => {
    if (!recoit(reponses, 'aah')) return ensemble({ travail: lireOuiNon(form, 'travail') })
    const lu = ensemble({
      travail: lireOuiNon(form, 'travail'),
      aah_entiere: lireOuiNon(form, 'aah_entiere')
    })
    return lu.ok ? ok(lu.value) : lu
  },
  remplir: ({ travail, aah_entiere }) => ({ travail, aah_entiere })
})
