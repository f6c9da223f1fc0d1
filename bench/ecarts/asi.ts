import {
  type ChoixMinima,
  changer,
  comparaisonDe,
  mayotte,
  pensionVersee,
  renteIgnoree,
  sansNature,
  titreIgnore
} from './minima.ts'
import { ageEn } from './rejeu.ts'

/** The other opens the ASI to a pensioner only when disabled: an early pension alone does not count. */
const retraiteAnticipee: ChoixMinima = {
  cause: 'retraite avant 62 ans, à vérifier chez nous',
  texte: 'CSS L815-24 : certaines retraites anticipées ouvrent l’ASI',
  concerne: ({ personnes, mois }) =>
    personnes.some(
      personne => ageEn(personne, mois) < 62 && personne.revenus.some(({ nature }) => nature === 'retraite')
    ),
  situation: situation =>
    changer(situation, personne =>
      ageEn(personne, situation.mois) < 62 ? sansNature(personne, 'retraite') : personne
    )
}

/** We give an estimate and ask the fund to confirm; the other decides. */
const coupleUnSeul: ChoixMinima = {
  cause: 'couple dont un seul est invalide, à vérifier chez nous',
  texte: 'CSS D815-19, à relire',
  concerne: ({ personnes }) => personnes.some(({ role }) => role === 'conjoint'),
  valeur: (valeur, { asi }) =>
    valeur === 'a_verifier' && typeof asi?.montant_mensuel === 'number' ? asi.montant_mensuel : valeur
}

export const ecartsAsi = [
  comparaisonDe('asi', [titreIgnore, pensionVersee, renteIgnoree, retraiteAnticipee, coupleUnSeul, mayotte])
]
