import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demarrerServeur, PROGRAMME, type ServeurDEssai } from '../support/serveur.ts'

const FORMULAIRE = 'application/x-www-form-urlencoded'

const commencer = (adresse: string) =>
  fetch(`${adresse}/droits/commencer`, {
    method: 'POST',
    headers: { Origin: adresse, 'Content-Type': FORMULAIRE },
    redirect: 'manual'
  })

const temoinDe = (reponse: Response): string => reponse.headers.get('set-cookie')?.split(';')[0] ?? ''

const premiereQuestion = async (adresse: string, temoin: string): Promise<string> =>
  (await fetch(`${adresse}/droits/questions/1`, { headers: { cookie: temoin } })).text()

const QUESTION = 'Quelle est votre année de naissance'
const PERDUES = 'Vos réponses ne sont plus là'

const ecouterAdresse = async (enfant: ChildProcess): Promise<string> => {
  const [texte] = await once(enfant.stdout ?? enfant, 'data')
  return /http:\/\/[^\s/]+/.exec(String(texte))?.[0] ?? ''
}

describe('un serveur malmené', () => {
  let serveur: ServeurDEssai
  beforeAll(async () => {
    serveur = await demarrerServeur()
  })
  afterAll(async () => {
    expect(await serveur.arreter()).toBe(0)
  })

  test('trop de témoins pour être lus : une page claire', async () => {
    const reponse = await fetch(serveur.adresse, { headers: { cookie: `a=${'x'.repeat(30_000)}` } })

    expect(reponse.status).toBe(431)
    expect(reponse.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await reponse.text()).toContain('Cet envoi est trop long')
  })

  test('une personne qui part au milieu d’un envoi n’est pas une panne, et ne reste pas dans le journal', async () => {
    const { hostname, port, host } = new URL(serveur.adresse)
    const prise = connect(Number(port), hostname)
    await once(prise, 'connect')
    prise.write(
      `POST /droits/commencer HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${serveur.adresse}\r\n` +
        `Content-Type: ${FORMULAIRE}\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n`
    )
    // The server says that it has read who asks for what, and waits for the rest.
    expect(String((await once(prise, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /)
    prise.write('9\r\nnom=Dupont')

    prise.resetAndDestroy()

    await expect.poll(serveur.journal).toContain('"methode":"POST","route":"/droits/commencer"')
    expect(serveur.journal()).not.toMatch(/"niveau":"erreur"|Dupont|\bat /)
  })

  test('un corps annoncé énorme est refusé sans être attendu', async () => {
    const { hostname, port, host } = new URL(serveur.adresse)
    const prise = connect(Number(port), hostname)
    prise.write(
      `POST /droits/commencer HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${serveur.adresse}\r\n` +
        `Content-Type: ${FORMULAIRE}\r\nContent-Length: 99999999999\r\n\r\na=`
    )

    const [reponse] = await once(prise, 'data')

    expect(String(reponse)).toMatch(/^HTTP\/1\.1 413 /)
    prise.destroy()
  })
})

/** Several processes share PostgreSQL, never the embedded database. This one does not even answer. */
const SANS_BASE = { DATABASE_URL: 'postgres://127.0.0.1:1/absente' }

describe('la clé des témoins', () => {
  test('deux serveurs qui démarrent ensemble sur le même dossier lisent le même témoin', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'relais-ensemble-'))
    const env = { RELAIS_DONNEES: join(dossier, 'var'), ...SANS_BASE }
    const [un, deux] = await Promise.all([demarrerServeur(env), demarrerServeur(env)])

    const temoin = temoinDe(await commencer(un.adresse))

    expect(await premiereQuestion(deux.adresse, temoin)).toContain(QUESTION)
    expect(readdirSync(join(dossier, 'var'))).toEqual(['referent', 'secret'])
    await Promise.all([un.arreter(), deux.arreter()])
  })

  test('un serveur tué net puis relancé retrouve les personnes en chemin ; avec une autre clé, non', async () => {
    const env = { RELAIS_DONNEES: mkdtempSync(join(tmpdir(), 'relais-tue-')), ...SANS_BASE }
    const tue = spawn(process.execPath, [PROGRAMME], { env: { ...process.env, PORT: '0', ...env } })
    const temoin = temoinDe(await commencer(await ecouterAdresse(tue)))
    tue.kill('SIGKILL')
    await once(tue, 'exit')

    const relance = await demarrerServeur(env)
    const autre = await demarrerServeur({ ...env, RELAIS_SECRET: 'une autre clé, bien assez longue !' })

    expect(await premiereQuestion(relance.adresse, temoin)).toContain(QUESTION)
    expect(await premiereQuestion(autre.adresse, temoin)).toContain(PERDUES)
    await Promise.all([relance.arreter(), autre.arreter()])
  })

  test('un dossier où rien ne se garde : une phrase, le statut 2, et rien de plus', async () => {
    const fichier = join(mkdtempSync(join(tmpdir(), 'relais-fichier-')), 'pas-un-dossier')
    writeFileSync(fichier, '')
    const enfant = spawn(process.execPath, [PROGRAMME], {
      env: { ...process.env, PORT: '0', RELAIS_DONNEES: fichier }
    })
    let dit = ''
    enfant.stderr.on('data', texte => {
      dit += texte
    })

    const [statut] = await once(enfant, 'close')

    expect(statut).toBe(2)
    expect(dit).toMatch(/^Le dossier .+ ne peut pas servir \(EEXIST\)\..+\n$/)
  })
})

test('un journal que plus personne ne lit n’arrête pas le site', async () => {
  const enfant = spawn(process.execPath, [PROGRAMME], {
    env: { ...process.env, PORT: '0', RELAIS_DONNEES: mkdtempSync(join(tmpdir(), 'relais-muet-')) }
  })
  const adresse = await ecouterAdresse(enfant)
  enfant.stdout.destroy()

  for (const _ of [1, 2, 3]) expect((await fetch(adresse)).status).toBe(200)

  enfant.kill('SIGTERM')
  expect(await once(enfant, 'exit')).toEqual([0, null])
})
