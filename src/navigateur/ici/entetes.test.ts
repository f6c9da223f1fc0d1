import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { entetes } from '#server/http'
import { empreintesStyle } from '#ui'
import { ENTETES } from './entetes.ts'

test('une page répondue par l’appareil fait les mêmes promesses que celle du serveur', async () => {
  const app = new Hono().use(entetes({ empreintesStyle, chiffre: false })).get('/', c => c.body('ok'))

  const duServeur = Object.fromEntries((await app.request('/')).headers)

  const dIci = Object.fromEntries(new Headers(ENTETES))
  expect(duServeur).toMatchObject(dIci)
  expect(Object.keys(dIci).sort()).toEqual(
    Object.keys(duServeur)
      .filter(nom => nom !== 'content-type')
      .sort()
  )
})
