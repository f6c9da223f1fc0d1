import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { Page } from '#ui'
import { annoncerLaCopie } from './annoncer-la-copie.tsx'

const CREUSE = { le: '2026-11-01', departements: ['Creuse', 'Nord'] }

const site = (provision: typeof CREUSE | null) =>
  new Hono()
    .use(annoncerLaCopie(async () => provision))
    .get('/lieux', c => c.html(<Page titre="Lieux">Bonjour</Page>, 404))
    .get('/ailleurs', c => c.redirect('/lieux', 303))

test('une page répondue par l’appareil dit de quand date sa copie, et ce qu’elle ne connaît pas', async () => {
  const reponse = await site(CREUSE).request('/lieux')
  const page = await reponse.text()

  expect(reponse.status).toBe(404)
  expect(page).toMatch(
    /<\/header><aside class="bandeau">[^<]*1er novembre 2026[^<]*Creuse et Nord[^<]*<\/aside><main/
  )
})

test('sans copie, la page ne dit rien ; une redirection non plus', async () => {
  expect(await (await site(null).request('/lieux')).text()).not.toContain('bandeau')
  expect((await site(CREUSE).request('/ailleurs')).status).toBe(303)
})
