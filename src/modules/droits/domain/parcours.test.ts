import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { desReponses } from './des-reponses.ts'
import { chemin, dejaSur, parcours, prochaineQuestion, QUESTIONS_AU_PLUS } from './parcours.ts'
import { DENISE, KEVIN, MELINDA, MOUSSA, SAMIA, THARSINI, YVETTE } from './personnes-des-essais.ts'
import type { Champ, Formulaire } from './questions/champs.ts'
import { AUCUNE_REPONSE, type Reponses } from './reponses.ts'
import { unSavoir } from './un-savoir.ts'

const savoir = unSavoir()
const faites = (r: Reponses) => parcours(r, savoir).faites

describe('chaque personne répond à peu de questions', () => {
  test.each<[string, Reponses, number]>([
    ['Yvette', YVETTE, 9],
    ['Moussa', MOUSSA, 9],
    ['Samia', SAMIA, 6],
    ['Kevin', KEVIN, 9],
    ['Mélinda', MELINDA, 5],
    ['Denise', DENISE, 9],
    ['Tharsini', THARSINI, 9]
  ])('%s', (_nom, reponses, auPlus) => {
    expect(parcours(reponses, savoir).suivante).toBeNull()
    expect(faites(reponses).length).toBeLessThanOrEqual(auPlus)
  })

  test('qui touche le RSA va droit au résultat', () => {
    expect(faites(MELINDA)).toEqual(['naissance', 'lieu', 'papiers', 'foyer', 'recus'])
  })

  test('qui touche l’AAH sans travailler n’est pas interrogée sur son argent', () => {
    expect(faites(SAMIA)).not.toContain('argent')
  })

  test('le jeune qui demande à son nom n’est pas interrogé sur ses parents', () => {
    expect(faites(KEVIN)).toContain('autonomie')
    expect(faites(desReponses().avec({ naissance: 1990 }).build())).not.toContain('autonomie')
  })
})

describe('une question se pose quand elle décide', () => {
  const avecArgent = (total: number | { de: number; a: number | null }) =>
    desReponses().avec({ argent: { total, change: false } })

  test('le logement, seulement près d’un plafond', () => {
    expect(prochaineQuestion(avecArgent({ de: 791, a: 868 }).build(), savoir)?.id).toBe('logement')
    expect(prochaineQuestion(avecArgent({ de: 869, a: 1094 }).build(), savoir)?.id).not.toBe('logement')
  })

  test('la durée du titre, seulement si un droit en dépend', () => {
    const titulaire = avecArgent(300).avec({ papiers: 'titre', logement: { statut: 'locataire' } })
    const aise = avecArgent(4000).avec({ papiers: 'titre' })

    expect(prochaineQuestion(titulaire.build(), savoir)?.id).toBe('titre')
    expect(prochaineQuestion(aise.build(), savoir)?.id).not.toBe('titre')
  })

  test('le jour de naissance, seulement l’année d’un anniversaire qui compte', () => {
    const suivante = (naissance: number) =>
      prochaineQuestion(desReponses().avec({ naissance }).build(), savoir)?.id

    expect(suivante(2001)).toBe('naissance_complete')
    expect(suivante(1996)).toBe('argent')
  })

  test('la santé, jamais à qui touche déjà l’AAH', () => {
    expect(faites(SAMIA)).not.toContain('sante')
    expect(prochaineQuestion(avecArgent(4000).build(), savoir)?.id).toBe('sante')
  })
})

test('changer d’avis ne laisse rien derrière', () => {
  const change = { ...THARSINI, papiers: 'francaise' as const }

  expect(parcours(change, savoir).reponses).not.toHaveProperty('titre')
})

test('le chemin finit par la question à poser', () => {
  expect(chemin(AUCUNE_REPONSE, savoir)).toEqual(['naissance'])
  expect(chemin(desReponses().build(), savoir)).toEqual([
    'naissance',
    'lieu',
    'papiers',
    'foyer',
    'recus',
    'argent'
  ])
})

test('ce qui est déjà sûr se dit avant la fin', () => {
  const sur = dejaSur(desReponses().build(), savoir)

  expect(sur.ouverts).toContain('puma')
  expect(sur.ouverts).not.toContain('css')
  expect(sur.enAttendant).toEqual([])
})

test('sans titre de séjour, ce qui est déjà sûr dit où se faire soigner, et aucun « non »', () => {
  const { recus: _, argent: __, logement: ___, ...debut } = MOUSSA

  expect(dejaSur(debut, savoir)).toEqual({ ouverts: [], enAttendant: ['soins-urgents', 'pass'] })
  expect(dejaSur(AUCUNE_REPONSE, savoir).enAttendant).toEqual([])
})

/** Anything a page may send for a field, chosen at random. */
const auHasard = (champ: Champ): fc.Arbitrary<Formulaire> => {
  const un = (valeurs: fc.Arbitrary<string>) => valeurs.map(v => ({ [champ.nom]: v }))
  switch (champ.sorte) {
    case 'choix':
    case 'nombres':
      return un(fc.constantFrom(...champ.options.map(o => o.valeur)))
    case 'cases':
      return champ.options.some(o => o.exclusive)
        ? fc.oneof(
            un(fc.constantFrom(...champ.options.filter(o => o.exclusive).map(o => o.valeur))),
            fc
              .subarray(
                champ.options.filter(o => !o.exclusive).map(o => o.valeur),
                { minLength: 1 }
              )
              .map(v => ({ [champ.nom]: v }))
          )
        : fc.constantFrom({}, { [champ.nom]: champ.options[0]?.valeur ?? '' })
    case 'annee':
      // A partner is never a small child: the page asks the year again.
      return un(fc.integer({ min: 1930, max: champ.nom === 'annee_conjoint' ? 2008 : 2020 }).map(String))
    case 'montant':
      return fc.oneof(fc.constant({}), un(fc.integer({ min: 0, max: 3000 }).map(String)))
    case 'jour':
      return fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
        .map(([j, m]) => ({ [`${champ.nom}_jour`]: String(j), [`${champ.nom}_mois`]: String(m) }))
    case 'departement':
      return un(fc.constantFrom('23', '67', '974', '976', '?'))
  }
}

const promenade = (gen: fc.GeneratorValue): { readonly pas: number; readonly reponses: Reponses } => {
  const savoir = unSavoir()
  let reponses = AUCUNE_REPONSE
  for (let pas = 0; pas < 30; pas++) {
    const question = prochaineQuestion(reponses, savoir)
    if (question === null) return { pas, reponses }
    const form = Object.assign({}, ...question.champs(reponses, savoir).map(champ => gen(auHasard, champ)))
    const lu = question.lire(form, reponses, savoir)
    if (!lu.ok) throw new Error(`${question.id} : ${JSON.stringify(lu.error)}`)
    reponses = { ...reponses, [question.id]: lu.value }
  }
  return { pas: 30, reponses }
}

test('quoi qu’on réponde, neuf questions au plus, et les réponses tiennent dans un témoin', () => {
  fc.assert(
    fc.property(fc.gen(), gen => {
      const { pas, reponses } = promenade(gen)

      expect(pas).toBeLessThanOrEqual(QUESTIONS_AU_PLUS)
      expect(JSON.stringify(reponses).length).toBeLessThanOrEqual(1024)
    }),
    { numRuns: 60 }
  )
}, 60_000)
