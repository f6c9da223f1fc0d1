import { expect, test } from 'vitest'
import { catalogue } from '../genere/catalogue.js'
import { regles } from '../genere/regles-navigateur.js'
import { droits, fiches, prevention } from '../genere-contenus/contenus.js'
import { droitsPrecis } from '../genere-contenus/droits-precis.js'
import { DROITS_DU_PARCOURS_COURT, idDuDroit } from './droits-du-parcours-court.ts'

const ATTENDUS = DROITS_DU_PARCOURS_COURT.map(idDuDroit).toSorted()

const nomsDe = ({ droits }: { readonly droits: readonly { readonly nom: string }[] }) =>
  droits.map(({ nom }) => nom)

test('un téléphone calcule les droits du parcours court, et eux seuls', () => {
  expect(nomsDe(regles.catalogue).map(idDuDroit).toSorted()).toEqual(ATTENDUS)
  expect(droits.map(({ id }) => id).toSorted()).toEqual(ATTENDUS)
})

test('chaque droit calculé dit comment le demander', () => {
  // A card says where to go and what to bring: it is enough, and is not written twice.
  const dits = [...droits, ...droitsPrecis, ...fiches, ...prevention].map(({ id }) => id)

  expect(
    nomsDe(catalogue)
      .map(idDuDroit)
      .filter(id => !dits.includes(id))
  ).toEqual([])
})
