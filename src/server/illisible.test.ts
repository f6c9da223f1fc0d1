import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { repondreAuxIllisibles } from './illisible.ts'

const ENTETES = { 'Content-Security-Policy': "default-src 'none'" }

const envoyer = async (octets: string): Promise<string> => {
  const delais = { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 20 }
  const serveur = createServer(delais, (_, reponse) => reponse.end('lu'))
  repondreAuxIllisibles(serveur, { rendre: cas => `<h1>é ${cas}</h1>`, entetes: ENTETES })
  serveur.listen(0, '127.0.0.1')
  await once(serveur, 'listening')

  const prise = connect((serveur.address() as AddressInfo).port, '127.0.0.1')
  let recu = ''
  prise.on('data', morceau => {
    recu += morceau
  })
  prise.write(octets)
  await once(prise, 'close')
  serveur.close()
  return recu
}

const REQUETE = 'GET / HTTP/1.1\r\nHost: a\r\n'

test.each([
  ['des témoins trop longs', `${REQUETE}Cookie: a=${'x'.repeat(30_000)}\r\n\r\n`, 431, 'trop-grand'],
  ['des octets qui ne demandent rien', '\u0016\u0003\u0001bonjour\r\n\r\n', 400, 'refuse'],
  ['un envoi qui ne finit jamais', `${REQUETE}Content-Length: 100\r\n\r\na=`, 408, 'refuse'],
  ['des en-têtes qui ne finissent jamais', REQUETE, 408, 'refuse'],
  ['une prise où rien ne vient', '', 408, 'refuse']
])('%s : une page claire, puis la porte se ferme', async (_, octets, statut, cas) => {
  const recu = await envoyer(octets)

  const [entetes = '', page] = recu.slice(recu.lastIndexOf('HTTP/1.1')).split('\r\n\r\n')
  expect(entetes).toMatch(new RegExp(`^HTTP/1.1 ${statut} `))
  expect(entetes).toContain("Content-Security-Policy: default-src 'none'")
  expect(entetes).toContain('Connection: close')
  expect(page).toBe(`<h1>é ${cas}</h1>`)
})

test('une requête ordinaire n’est pas touchée', async () => {
  const recu = await envoyer(`${REQUETE}Connection: close\r\n\r\n`)

  expect(recu).toMatch(/^HTTP\/1.1 200 /)
  expect(recu).not.toContain('<h1>')
})
