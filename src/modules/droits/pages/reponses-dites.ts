import { euros } from '#shared/argent'
import { moisEnLettres } from '#shared/date'
import { enumerer } from '#shared/texte'
import { departements } from '../genere-contenus/contenus.js'
import {
  type Champ,
  type Formulaire,
  type IdQuestion,
  questionDe,
  type Reponses,
  type Savoir
} from '../index.ts'
import { mot } from './mots.ts'
import { reponsesAvant } from './questions.ts'

/** A question and its answer in words, with the page where it can be changed. */
export type ReponseDite = { readonly rang: number; readonly question: string; readonly reponse: string }

/** Every answer of the path, as the person gave it. */
export const reponsesDites = (
  faites: readonly IdQuestion[],
  reponses: Reponses,
  savoir: Savoir
): readonly ReponseDite[] =>
  faites.flatMap((id, position) => {
    const avant = reponsesAvant(position + 1, { faites, reponses })
    const question = questionDe(id)
    const reponse = reponses[id]
    if (reponse === undefined) return []
    const tape = question.remplir(reponse, avant, savoir)
    return question
      .champs(avant, savoir)
      .flatMap(champ => dire(champ, tape))
      .map(dite => ({ ...dite, rang: position + 1 }))
  })

const dire = (champ: Champ, tape: Formulaire): readonly Omit<ReponseDite, 'rang'>[] => {
  const reponse = direReponse(champ, tape)
  return reponse === '' ? [] : [{ question: mot(champ.cle, champ.valeurs), reponse }]
}

const direReponse = (champ: Champ, tape: Formulaire): string => {
  const envoyes = [tape[champ.nom] ?? []].flat().filter(valeur => valeur !== '')
  switch (champ.sorte) {
    case 'choix':
    case 'cases':
    case 'nombres':
      return enumerer(
        champ.options
          .filter(({ valeur }) => envoyes.includes(valeur))
          .map(({ cle, valeurs }) => mot(cle, valeurs))
      )
    case 'annee':
      return envoyes[0] ?? ''
    case 'montant':
      return envoyes[0] === undefined ? '' : euros(Number(envoyes[0].replace(',', '.')))
    case 'jour':
      return direJour(tape[`${champ.nom}_jour`], tape[`${champ.nom}_mois`])
    case 'departement':
      return departements.find(({ code }) => code === envoyes[0])?.nom ?? mot('droits_ne_sait_pas')
  }
}

const direJour = (jour: Formulaire[string], mois: Formulaire[string]): string =>
  typeof jour === 'string' && typeof mois === 'string'
    ? `${jour} ${moisEnLettres(`2000-${mois.padStart(2, '0')}`).replace(/ .*/, '')}`
    : ''
