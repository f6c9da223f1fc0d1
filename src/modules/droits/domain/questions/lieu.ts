import { ok, type Result, refus } from '#shared/result'
import { AUTRE_TERRITOIRE, estDepartement } from '#shared/territoire'
import { NE_SAIT_PAS } from '../reponses.ts'
import { champOuiNon, type ErreurChamp, ensemble, type Formulaire, lireOuiNon, valeur } from './champs.ts'
import { question } from './question.ts'

const lireDepartement = (form: Formulaire): Result<string, readonly ErreurChamp[]> => {
  const code = valeur(form, 'departement')
  return code === NE_SAIT_PAS || code === AUTRE_TERRITOIRE || estDepartement(code)
    ? ok(code)
    : refus([{ champ: 'departement', code: 'departement' }])
}

export const lieu = question({
  id: 'lieu',
  estPosee: () => true,
  champs: (_reponses, savoir) => [
    {
      nom: 'departement',
      cle: 'droits_question_lieu_departement',
      sorte: 'departement',
      propose: savoir.departement
    },
    champOuiNon('trois_mois', 'droits_question_lieu_trois_mois')
  ],
  lire: form => ensemble({ departement: lireDepartement(form), trois_mois: lireOuiNon(form, 'trois_mois') }),
  remplir: lieu => lieu
})
