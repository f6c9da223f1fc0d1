import { expect, test } from 'vitest'
import { Page, type ProprietesPage } from './page.tsx'
import { style, styleResultats } from './style.ts'

const vueDe = (proprietes: Partial<ProprietesPage> = {}) =>
  String(
    <Page titre="Vos droits" {...proprietes}>
      <h1>Vos droits</h1>
    </Page>
  )

test('une page est un document complet, en français, qui se suffit à lui-même', () => {
  const vue = vueDe()

  expect(vue).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/)
  expect(vue).toContain('<title>Vos droits · Relais</title>')
  expect(vue).toContain(`<style>${style}</style><style>${styleResultats}</style>`)
  expect(vue).not.toMatch(/<script|rel="stylesheet"|\sstyle="/)
})

test('une question ne porte pas le style des résultats', () => {
  const vue = vueDe({ allure: 'question' })

  expect(vue).toContain(`<style>${style}</style>`)
  expect(vue).not.toContain(styleResultats)
})

test('« Effacer » et « Quitter vite » sont là, sans script : l’un envoie, l’autre mène', () => {
  const vue = vueDe()

  expect(vue).toMatch(/<form method="post" action="\/effacer"><button type="submit"[^>]*>Effacer<\/button>/)
  expect(vue).toMatch(/<a class="discret" href="\/quitter">Quitter vite<\/a>/)
})

test('le premier lien mène au contenu, et le pied de page à une personne', () => {
  const vue = vueDe()

  expect(vue.indexOf('href="#contenu"')).toBeLessThan(vue.indexOf('<header'))
  expect(vue).toContain('<main id="contenu" tabindex="-1">')
  expect(vue.slice(vue.indexOf('<footer'))).toContain('href="tel:3646"')
})

test('une page sur une personne n’est jamais proposée aux moteurs de recherche', () => {
  expect(vueDe()).toContain('<meta name="robots" content="noindex"/>')
  expect(vueDe({ indexable: true })).not.toContain('noindex')
})

test('une saisie refusée se dit dès le titre', () => {
  expect(vueDe({ enErreur: true })).toMatch(/<title>Erreur\s: Vos droits/)
})

test('l’ordinateur partagé s’efface seul, sans script', () => {
  expect(vueDe({ rafraichir: { secondes: 180, adresse: '/effacer' } })).toContain(
    '<meta http-equiv="refresh" content="180;url=/effacer"/>'
  )
})

test('le pied dit « Rien n’est gardé » seulement quand c’est vrai', () => {
  expect(vueDe()).toContain('Rien n’est gardé')
  expect(vueDe({ garde: true })).not.toContain('Rien n’est gardé')
})

test('un script ajouté ne retarde jamais l’affichage', () => {
  expect(vueDe({ scripts: ['/a.js'] })).toContain('<script type="module" src="/a.js"></script>')
})

test('une autre langue peut se lire de droite à gauche', () => {
  expect(vueDe({ langue: 'ar', direction: 'rtl' })).toContain('<html lang="ar" dir="rtl">')
})

test('ce qu’une personne a tapé ne devient jamais du code', () => {
  expect(vueDe({ titre: '</title><script>' })).not.toContain('<script>')
})

test('encadrée par un autre site, une page n’a que son contenu, et ses liens ouvrent toute la fenêtre', () => {
  const vue = vueDe({ encadree: true })

  expect(vue).toContain('<base target="_top"/>')
  expect(vue).toContain('<body><main><h1>Vos droits</h1></main></body>')
  expect(vueDe()).not.toContain('<base')
})
