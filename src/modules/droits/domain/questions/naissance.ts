import { ok } from '#shared/result'
import { NE_SAIT_PAS } from '../reponses.ts'
import { lireAnnee, optionNeSaitPas, valeur } from './champs.ts'
import { question } from './question.ts'

/** The year first; the full date is asked later, only when a birthday decides. */
export const naissance = question({
  id: 'naissance',
  estPosee: () => true,
  champs: () => [
    { nom: 'annee', cle: 'droits_question_naissance_annee', sorte: 'annee' },
    { nom: 'inconnu', cle: 'droits_ne_sait_pas', sorte: 'cases', options: [optionNeSaitPas] }
  ],
  lire: (form, _reponses, savoir) =>
    valeur(form, 'inconnu') === NE_SAIT_PAS && valeur(form, 'annee') === ''
      ? ok(NE_SAIT_PAS)
      : lireAnnee(form, 'annee', savoir.jour),
  remplir: annee => (annee === NE_SAIT_PAS ? { inconnu: NE_SAIT_PAS } : { annee: String(annee) })
})
