import { expect, test } from 'vitest'
import messages from '../../../../messages/fr.json' with { type: 'json' }
import { type Hypothese, QUESTIONS, questionDe, type Reponses, type Savoir } from '../index.ts'
import { repondreAuxPages } from '../server/repondre-aux-pages.ts'
import { aUnMot } from './mots.ts'

const savoir: Savoir = {
  mois: '2026-11',
  jour: '2026-11-23',
  departement: null,
  evaluer: repondreAuxPages.evaluer
}

const seul: Reponses = {
  v: 1,
  naissance: 1964,
  lieu: { departement: '49', trois_mois: 'oui' },
  papiers: 'titre',
  foyer: { conjoint: 'non', enfants: 0 },
  recus: ['aah', 'aide_logement']
}
const FOYERS: readonly Reponses[] = [
  seul,
  { ...seul, naissance: 2004, recus: ['salaire'] },
  { ...seul, papiers: 'aucun', foyer: { conjoint: 'oui', enfants: 2 }, recus: [] },
  { ...seul, naissance: '?', foyer: { conjoint: '?', enfants: '?' }, recus: '?' }
]

const cles = QUESTIONS.flatMap(({ id }) =>
  FOYERS.flatMap(foyer => {
    const question = questionDe(id)
    const champs = question
      .champs(foyer, savoir, { montant: '90000' })
      .flatMap(champ => [
        champ.cle,
        ...(champ.aide === undefined ? [] : [champ.aide]),
        ...('options' in champ ? champ.options.map(option => option.cle) : [])
      ])
    return [...champs, `droits_question_${question.cle(foyer)}_pourquoi`]
  })
)

// A missing word would break the page of whoever gets there: each key the domain can name is checked here.
test('chaque question, chaque choix, chaque « pourquoi » a ses mots', () => {
  expect([...new Set(cles)].filter(cle => !aUnMot(cle))).toEqual([])
})

test('aucun mot d’une question ne reste sans question', () => {
  const dites = Object.keys(messages).filter(cle => cle.startsWith('droits_question_'))
  const dynamiques = /_(titre|aide|rang|aah_entiere_sans_montant)$/

  expect(dites.filter(cle => !cles.includes(cle) && !dynamiques.test(cle))).toEqual([])
})

const HYPOTHESES: Readonly<Record<Hypothese, true>> = {
  lieu_suppose: true,
  revenus_stables: true,
  conjoint_meme_sejour: true,
  impots_ensemble: true,
  enfants_avec_vous: true,
  enfants_sans_revenu: true,
  pas_etudiant: true
}

test.each(Object.keys(HYPOTHESES))('l’hypothèse « %s » se dit', hypothese => {
  expect(aUnMot(`droits_hypothese_${hypothese}`)).toBe(true)
})

const ERREURS: Readonly<Record<import('../index.ts').CodeErreur, true>> = {
  choisir: true,
  annee: true,
  annee_future: true,
  annee_conjoint: true,
  date: true,
  montant: true,
  par_mois: true,
  departement: true,
  rien_et_autre: true
}

test.each(Object.keys(ERREURS))('l’erreur « %s » se dit', erreur => {
  expect(aUnMot(`droits_erreur_${erreur}`)).toBe(true)
})
