import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { demarrerServeur, PROGRAMME } from '../support/serveur.ts'

const lancer = async (env: Readonly<Record<string, string>>) => {
  const enfant = spawn(process.execPath, [PROGRAMME], { env: { ...process.env, ...env } })
  let dit = ''
  enfant.stderr.on('data', texte => {
    dit += texte
  })
  const [statut] = await once(enfant, 'close')
  return { statut, dit }
}

describe('le démarrage', () => {
  test('un port déjà pris est dit en français, statut 2', async () => {
    const premier = await demarrerServeur()

    const second = await lancer({ PORT: new URL(premier.adresse).port })

    expect(second).toMatchObject({ statut: 2, dit: expect.stringMatching(/Le port \d+ est déjà pris/) })
    await premier.arreter()
  })

  test('un réglage faux est dit en français, statut 2', async () => {
    expect(await lancer({ PORT: 'douze' })).toMatchObject({
      statut: 2,
      dit: 'PORT doit être un nombre entre 0 et 65535.\n'
    })
  })
})

describe('l’arrêt', () => {
  test('une personne qui envoie sa réponse la voit arriver, puis le serveur part avec le statut 0', async () => {
    const serveur = await demarrerServeur()
    const { hostname, port } = new URL(serveur.adresse)
    const prise = connect(Number(port), hostname)
    await once(prise, 'connect')
    const entete = `POST /nulle-part HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${serveur.adresse}\r\n`
    prise.write(`${entete}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=`)
    await new Promise(suite => setTimeout(suite, 100))

    const arret = serveur.arreter()
    await new Promise(suite => setTimeout(suite, 100))
    prise.write('oui')
    const [reponse] = await once(prise, 'data')

    expect(String(reponse)).toMatch(/^HTTP\/1\.1 404/)
    expect(await arret).toBe(0)
  })
})
