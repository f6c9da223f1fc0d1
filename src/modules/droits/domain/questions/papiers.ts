import { PAPIERS } from '../reponses.ts'
import { lireMot, optionsDe } from './champs.ts'
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
      options: optionsDe(PAPIERS, mot => `droits_question_papiers_${mot === 'titre' ? 'sejour' : mot}`)
    }
  ],
  lire: form => lireMot(form, 'papiers', PAPIERS),
  remplir: papiers => ({ papiers })
})
