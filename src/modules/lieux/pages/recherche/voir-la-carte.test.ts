import { expect, test } from 'vitest'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { QUATRE_LIEUX, unAnnuaire } from '../un-annuaire.ts'

const RESULTATS = '/lieux?ou=gueret'
const lire = async (change: Parameters<typeof unAnnuaire>[0] = {}) =>
  (await unAnnuaire(change).ouvrir(RESULTATS)).text()

test('la liste porte le départ et les points des lieux ; un bus est là où il passe', async () => {
  const [bus] = QUATRE_LIEUX.filter(({ itinerant }) => itinerant)
  const adresse = { ...unLieu().adresse, commune: 'Aubusson', codeInsee: '23008' }

  const page = await lire({ lieux: [unLieu({ ...bus, adresse })] })

  expect(page).toMatch(/<voir-la-carte hidden="" data-latitude="46.1703" data-longitude="1.8714"/)
  expect(page.match(/<article[^>]* data-latitude/g)).toHaveLength(1)
  expect(page).toContain('data-latitude="46.14" data-longitude="1.915"')
})

test('un lieu dont personne ne sait le point reste dans la liste, sans être sur la carte', async () => {
  const page = await lire()

  expect(page.match(/<article/g)).toHaveLength(4)
  expect(page.match(/<article[^>]* data-latitude/g)).toHaveLength(3)
})

test('un lieu dont on ne sait que la commune est dit approché', async () => {
  const position = { latitude: 46.17, longitude: 1.87, precision: 'commune' } as const

  expect(await lire({ lieux: [unLieu({ position })] })).toMatch(/<article[^>]* data-vague/)
  expect(await lire()).not.toMatch(/<article[^>]* data-vague/)
})

test('sans fournisseur d’images, aucune adresse d’un autre site ; avec, il est nommé', async () => {
  const modele = 'https://tuiles.exemple.fr/{z}/{x}/{y}.png'
  const tuiles = { modele, attribution: '© Exemple', origine: 'https://tuiles.exemple.fr' }

  expect(await lire()).not.toContain('data-tuiles')
  const page = await lire({ tuiles })
  expect(page).toContain(`data-tuiles="${modele}" data-attribution="© Exemple"`)
  expect(page).toContain('Les images de la carte viennent de tuiles.exemple.fr.')
})

test('une carte sans aucun point n’est pas proposée', async () => {
  const situe = { ...unLieu().adresse, codeInsee: '23096' }

  expect(await lire({ lieux: [unLieu({ position: null, adresse: situe })] })).not.toContain('<voir-la-carte')
})
