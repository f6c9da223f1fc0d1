import { CARTES, DUREES_TITRE } from '../reponses.ts'
import { type Champ, ensemble, lireMot, optionsDe } from './champs.ts'
import { question } from './question.ts'

const champ = (nom: string, mots: readonly string[]): Champ => ({
  nom,
  cle: `droits_question_titre_${nom}`,
  sorte: 'choix',
  options: optionsDe(mots, mot => `droits_question_titre_${nom}_${mot}`)
})

/** CASF L262-4, CSS L816-1: five or ten years of permit, never asked when nothing else would be open. */
export const titre = question({
  id: 'titre',
  delicate: true,
  estPosee: ({ reponses, decide }) => reponses.papiers === 'titre' && decide(/\.titre$|titre_depuis_annees/),
  champs: () => [champ('carte', CARTES), champ('duree', DUREES_TITRE)],
  lire: form =>
    ensemble({ carte: lireMot(form, 'carte', CARTES), duree: lireMot(form, 'duree', DUREES_TITRE) }),
  remplir: titre => titre
})
