import { expect, test } from 'vitest'
import { lireLaLoi } from '../server/lire-la-loi.ts'
import { pagesRegles } from './index.tsx'
import { texteDe } from './un-visiteur.ts'

const app = pagesRegles(lireLaLoi())
const lire = async (adresse: string) => (await app.request(adresse)).text()
const liens = (html: string) =>
  [...html.matchAll(/href="(\/regles\/[^"]+)"/g)].map(([, adresse]) => adresse ?? '')

test('la liste mène à chaque droit et à chaque montant', async () => {
  const texte = texteDe(await lire('/regles'))

  expect(texte).toContain('Complémentaire santé solidaire')
  expect(texte).toContain('Plafond annuel sans participation')
})

test('un montant dit depuis quand il vaut, d’après quel texte, et s’il est à confirmer', async () => {
  const texte = texteDe(await lire('/regles/css-plafond-de-base'))

  expect(texte).toContain('10 421 € par an')
  expect(texte).toContain('en vigueur depuis le 1er avril 2026')
  expect(texte).toContain('à confirmer')
  expect(texte).toContain('Code de la sécurité sociale')
})

test('une règle se lit en français, avec ses textes', async () => {
  const texte = texteDe(await lire('/regles/css-base-de-ressources'))

  expect(texte).toContain('forfait logement')
  expect(texte).toContain('R861-8')
})

test('depuis la liste, aucun lien ne mène à une page absente', async () => {
  const vues = new Set<string>()
  const aVoir = liens(await lire('/regles'))
  const cassees: string[] = []
  for (let adresse = aVoir.pop(); adresse !== undefined; adresse = aVoir.pop()) {
    if (vues.has(adresse)) continue
    vues.add(adresse)
    const page = await app.request(adresse)
    if (page.status === 200) aVoir.push(...liens(await page.text()))
    else cassees.push(adresse)
  }

  expect(vues.size).toBeGreaterThan(300)
  expect(cassees).toEqual([])
})

test('une règle inconnue est une page introuvable', async () => {
  expect((await app.request('/regles/n-importe-quoi')).status).toBe(404)
})
