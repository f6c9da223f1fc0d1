import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demarrerServeur, PROGRAMME } from '../support/serveur.ts'

const lancer = async (env: Readonly<Record<string, string>>) => {
  const RELAIS_DONNEES = mkdtempSync(join(tmpdir(), 'relais-demarrage-'))
  const enfant = spawn(process.execPath, [PROGRAMME], { env: { ...process.env, RELAIS_DONNEES, ...env } })
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

  test('la base embarquée est refusée en production, statut 2', async () => {
    expect(await lancer({ NODE_ENV: 'production', PORT: '0' })).toMatchObject({
      statut: 2,
      dit: expect.stringMatching(/^La base embarquée ne sert qu’aux essais .+ DATABASE_URL\.\n$/)
    })
  })

  test('un dossier déjà ouvert par un autre est refusé, et l’autre nommé, statut 2', async () => {
    const RELAIS_DONNEES = mkdtempSync(join(tmpdir(), 'relais-occupe-'))
    const premier = await demarrerServeur({ RELAIS_DONNEES })

    expect(await lancer({ RELAIS_DONNEES, PORT: '0' })).toMatchObject({
      statut: 2,
      dit: expect.stringMatching(/est déjà ouverte par un autre Relais \(processus \d+ de la machine .+\)/)
    })
    await premier.arreter()
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
