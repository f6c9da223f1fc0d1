import { expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lireContact } from './contact.ts'

const lire = (courriels: unknown, site?: unknown, rendezVous?: unknown) =>
  avecDoutes(carnet => {
    const { telephones, ...reste } = lireContact({ telephones: [], courriels, site, rendezVous }, carnet)
    return reste
  })

test('plusieurs courriels dans une case, une fois chacun, en minuscules', () => {
  expect(lire('mairie@dourgne.fr -  - CCAS@Dourgne.FR|mairie@dourgne.fr')).toMatchObject({
    valeur: { courriels: ['mairie@dourgne.fr', 'ccas@dourgne.fr'] },
    doutes: []
  })
})

test('une page dans la colonne du courriel va au site, sauf s’il y en a déjà un', () => {
  const page = 'https://e-changes.cholet.fr/default/contact.aspx'

  expect(lire(page).valeur).toMatchObject({ courriels: [], site: page })
  expect(lire(page, 'https://cholet.fr/').valeur.site).toBe('https://cholet.fr/')
  expect(lire(page).doutes).toEqual([])
})

test('un courriel dans la colonne du site va aux courriels', () => {
  expect(lire('', 'info@ville-pont-audemer.fr').valeur).toMatchObject({
    courriels: ['info@ville-pont-audemer.fr'],
    site: null
  })
})

test.each(['twitter@cpam49', 'secrétariat@groupe-sos.org', 'voir le site'])(
  '« %s » n’est pas un courriel : c’est un doute',
  courriel => {
    expect(lire(courriel)).toMatchObject({ valeur: { courriels: [] }, doutes: ['courriel-illisible'] })
  }
)

test.each([
  ['www.ccals.fr', 'https://www.ccals.fr/'],
  ['Http://Deltalabprototype.Fr', 'http://deltalabprototype.fr/'],
  ['https ://www.initiativesemplois.fr', 'https://www.initiativesemplois.fr/'],
  ['fabrique.fr/contact', 'https://fabrique.fr/contact'],
  ['https://a-b.fr/|https://c.fr/', 'https://a-b.fr/'],
  ['http://www.apt.fr/Bibliotheque-Municipale,178.html', 'http://www.apt.fr/Bibliotheque-Municipale']
])('le site « %s » est %s', (cellule, site) => {
  expect(lire('', cellule).valeur.site).toBe(site)
})

test.each([
  'javascript:alert(1)',
  'https://ameli.fr@voleur.fr/',
  'http://localhost/',
  'ftp://a.fr',
  'aucun',
  'https://1'
])('« %s » n’est pas un site : c’est un doute', cellule => {
  expect(lire('', cellule)).toMatchObject({ valeur: { site: null }, doutes: ['site-illisible'] })
})
