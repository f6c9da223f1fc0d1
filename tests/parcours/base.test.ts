import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demarrerPostgresql, type PostgresqlDEssai } from '../support/postgresql.ts'
import { demarrerServeur, type ServeurDEssai } from '../support/serveur.ts'

const etatDe = async ({ adresse }: ServeurDEssai) => {
  const reponse = await fetch(`${adresse}/etat`)
  const { parties } = (await reponse.json()) as { parties: { base: Record<string, unknown> } }
  return { statut: reponse.status, base: parties.base }
}

/** The first pages, and the first answers of the simulator. */
const simulateur = async ({ adresse }: ServeurDEssai) => {
  const accueil = await fetch(adresse)
  const depart = await fetch(`${adresse}/droits/commencer`, {
    method: 'POST',
    headers: { Origin: adresse, 'Content-Type': 'application/x-www-form-urlencoded' },
    redirect: 'manual'
  })
  const cookie = depart.headers.get('set-cookie')?.split(';')[0] ?? ''
  const question = await fetch(`${adresse}/droits/questions/1`, { headers: { cookie } })
  return [accueil.status, depart.status, question.status]
}

const MARCHE = [200, 303, 200]

/** `relais`, as an operator types it. */
const relais = async (mots: readonly string[], env: Readonly<Record<string, string>>) => {
  const commande = fileURLToPath(new URL('../../cli/relais.mjs', import.meta.url))
  const enfant = spawn(process.execPath, [commande, ...mots], { env: { ...process.env, ...env } })
  let dit = ''
  for (const flux of [enfant.stdout, enfant.stderr]) flux.on('data', texte => (dit += texte))
  const [statut] = await once(enfant, 'close')
  return { statut, dit }
}

describe('une base qui ne répond pas', () => {
  test('n’empêche ni d’ouvrir le site, ni de chercher ses droits ; le reste dit qu’il attend', async () => {
    const serveur = await demarrerServeur({
      DATABASE_URL: 'postgres://secret:motdepasse@127.0.0.1:1/absente'
    })

    const lieux = await fetch(`${serveur.adresse}/lieux?ou=Angers&besoin=css`)

    expect(await simulateur(serveur)).toEqual(MARCHE)
    expect(lieux.status).toBe(503)
    expect(await lieux.text()).toContain('Cette page ne peut pas s’afficher pour l’instant')
    expect(await etatDe(serveur)).toEqual({
      statut: 503,
      base: { etat: 'panne', sorte: 'postgresql', motif: 'La base ne répond pas (ECONNREFUSED).' }
    })
    await expect.poll(serveur.journal).toContain('Le site est ouvert sans sa base.')
    expect(serveur.journal()).not.toMatch(/motdepasse/)
    expect(await serveur.arreter()).toBe(0)
  })
})

describe('sur PostgreSQL', () => {
  let postgresql: PostgresqlDEssai
  beforeAll(async () => {
    postgresql = await demarrerPostgresql({ durable: true })
  })
  afterAll(() => postgresql.arreter())

  test('le serveur attend que la base soit migrée, vit à plusieurs, et survit à sa chute', async () => {
    const env = { DATABASE_URL: postgresql.adresse, NODE_ENV: 'production' }

    await expect(demarrerServeur(env)).rejects.toThrow(/\(2\).+Il manque \d+ migrations? à la base/s)
    expect(await relais(['base', 'migrer'], env)).toMatchObject({ statut: 0 })
    const [un, deux] = await Promise.all([demarrerServeur(env), demarrerServeur(env)])
    expect(await etatDe(un)).toMatchObject({ statut: 200, base: { etat: 'ok', sorte: 'postgresql' } })

    await postgresql.tuer()
    expect(await etatDe(un)).toMatchObject({ statut: 503, base: { etat: 'panne' } })
    expect(await Promise.all([simulateur(un), simulateur(deux)])).toEqual([MARCHE, MARCHE])

    await postgresql.relancer()
    expect(await etatDe(un)).toMatchObject({ statut: 200 })
    expect(await etatDe(deux)).toMatchObject({ statut: 200 })
    expect(await Promise.all([un.arreter(), deux.arreter()])).toEqual([0, 0])
  })
})

describe('la base embarquée', () => {
  test('s’ouvre la première fois en quelques secondes, se ferme avec le serveur, et se sauvegarde ensuite', async () => {
    const RELAIS_DONNEES = mkdtempSync(join(tmpdir(), 'relais-embarquee-'))
    const serveur = await demarrerServeur({ RELAIS_DONNEES })

    const debut = performance.now()
    expect(await etatDe(serveur)).toMatchObject({ statut: 200, base: { etat: 'ok', sorte: 'embarquee' } })
    // The clock also counts what our neighbours on the machine take: two seconds when it is alone.
    expect(performance.now() - debut).toBeLessThan(12_000)
    const fichier = join(RELAIS_DONNEES, 'sauvegarde.gz')
    expect(await relais(['base', 'sauvegarder', fichier], { RELAIS_DONNEES })).toMatchObject({
      statut: 2,
      dit: expect.stringMatching(/déjà ouverte par un autre Relais/)
    })

    expect(await serveur.arreter()).toBe(0)
    expect(await relais(['base', 'sauvegarder', fichier], { RELAIS_DONNEES })).toMatchObject({ statut: 0 })
    expect(readdirSync(RELAIS_DONNEES)).not.toContain('base.occupant')
  })
})
