import { NE_SAIT_PAS, PAPIERS, TAIT } from '../reponses.ts'
import { lireMot } from './champs.ts'
import { question } from './question.ts'

export const papiers = question({
  id: 'papiers',
  delicate: true,
  estPosee: () => true,
  champs: () => [
    {
      nom: 'papiers',
      cle: 'droits_question_papiers_titre',
      sorte: 'choix',
      options: PAPIERS.map(mot =>
        mot === NE_SAIT_PAS || mot === TAIT
          ? { valeur: mot, cle: mot === TAIT ? 'droits_tait' : 'droits_ne_sait_pas', aPart: true }
          : { valeur: mot, cle: `droits_question_papiers_${mot === 'titre' ? 'sejour' : mot}` }
      )
    }
  ],
  lire: form => lireMot(form, 'papiers', PAPIERS),
  remplir: papiers => ({ papiers })
})
