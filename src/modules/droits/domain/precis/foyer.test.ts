import { expect, test } from 'vitest'
import { type Brouillon, brouillonVide } from './brouillon.ts'
import { lireFoyer, lireFoyerEnCours } from './foyer.ts'
import { ajouterPersonne, remettrePersonne, retirerPersonne } from './venir-et-partir.ts'

const JOUR = '2026-11-23'

const unMenage = (): Brouillon => {
  const avecEnfant = ajouterPersonne(ajouterPersonne(brouillonVide(JOUR), 'enfant'), 'conjoint')
  const lu = lireFoyer(
    {
      p0_naissance: '14/03/1988',
      p0_nationalite: 'FR',
      p1_naissance: '02/07/1990',
      p1_nationalite: 'MA',
      p1_sejour: 'regulier',
      p2_naissance: '05/05/2015',
      union: 'pacs'
    },
    avecEnfant
  )
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  return {
    ...lu.value,
    colonnes: [
      lu.value.colonnes[0] ?? { ouvertes: [], detaillees: [] },
      { ouvertes: ['salaire'], detaillees: ['salaire'] },
      { ouvertes: [], detaillees: [] }
    ]
  }
}

test('le conjoint vient après la personne aidée, même ajouté après un enfant', () => {
  expect(unMenage().situation.personnes.map(({ role }) => role)).toEqual(['demandeur', 'conjoint', 'enfant'])
})

test('une personne retirée puis remise n’a rien perdu : ni ses colonnes, ni la vie de couple', () => {
  const menage = unMenage()

  expect(retirerPersonne(menage, 1).situation).toMatchObject({ union: 'seul' })
  expect(remettrePersonne(retirerPersonne(menage, 1))).toEqual(menage)
})

test('la personne aidée ne se retire pas', () => {
  const menage = unMenage()

  expect(retirerPersonne(menage, 0)).toEqual(menage)
  expect(retirerPersonne(menage, 9)).toEqual(menage)
})

test('un seul conjoint, vingt personnes au plus', () => {
  const plein = Array.from({ length: 40 }).reduce<Brouillon>(
    foyer => ajouterPersonne(foyer, 'enfant'),
    unMenage()
  )

  expect(ajouterPersonne(unMenage(), 'conjoint')).toEqual(unMenage())
  expect(plein.situation.personnes).toHaveLength(20)
})

test.each(['31/02/1990', 'hier', '12/13/1990', '00/00/0000'])(
  'une date impossible est nommée, et rien n’est gardé : %s',
  date => {
    expect(lireFoyer({ p0_naissance: date }, brouillonVide(JOUR))).toMatchObject({
      ok: false,
      error: [{ champ: 'p0_naissance', code: 'jour' }]
    })
  }
)

test('naître demain n’est pas possible', () => {
  expect(lireFoyer({ p0_naissance: '24/11/2026' }, brouillonVide(JOUR))).toMatchObject({
    ok: false,
    error: [{ champ: 'p0_naissance', code: 'naissance_future' }]
  })
})

test('ajouter quelqu’un en cours de page garde ce qui est compris, et nomme ce qui ne l’est pas', () => {
  const { lu, ecarts } = lireFoyerEnCours(
    { p0_naissance: '14/03/1988', p1_naissance: '31/02/2020' },
    ajouterPersonne(brouillonVide(JOUR), 'enfant')
  )

  expect(lu.situation.personnes[0]?.date_naissance).toBe('1988-03-14')
  expect(ecarts).toEqual([{ champ: 'p1_naissance', code: 'jour' }])
})

test('un Français n’a pas de titre de séjour ; un autre pays le demande', () => {
  const { personnes } = unMenage().situation

  expect(personnes.map(({ sejour }) => sejour)).toEqual(['sans_objet', 'regulier', null])
})
