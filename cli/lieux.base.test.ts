import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ouvrirBase } from '../src/server/base.ts'
import { uneBasePostgresql } from '../tests/support/bases.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A few at each run; `RONDES=20` for the figure of docs/mesures.md. */
const RONDES = Number(process.env.RONDES ?? 2)

const racine = fileURLToPath(new URL('..', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'relais-lieux-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

type Fin = { readonly code: number | null; readonly sortie: string; readonly erreur: string }
type Env = { readonly DATABASE_URL: string; readonly RELAIS_DONNEES: string }

/** The command as it is installed; killed without warning after a while, when a while is given. */
const taper = (mots: readonly string[], env: Env, tuerApresMs?: number): Promise<Fin> =>
  new Promise((finir, rater) => {
    const enfant = spawn(process.execPath, [join(racine, 'cli/relais.mjs'), ...mots], {
      env: { ...process.env, ...env }
    })
    let sortie = ''
    let erreur = ''
    enfant.stdout.on('data', morceau => (sortie += morceau))
    enfant.stderr.on('data', morceau => (erreur += morceau))
    enfant.once('error', rater).once('close', code => finir({ code, sortie, erreur }))
    enfant.stdin.end()
    if (tuerApresMs !== undefined) setTimeout(() => enfant.kill('SIGKILL'), tuerApresMs)
  })

const PACA = join(racine, 'donnees/essais/lieux/lieux-mednum-v1-paca-20250206.json.gz')
const REGION = join(racine, 'donnees/essais/lieux/brut-paca-region-sud-20230227.json.gz')
const fichier = (nom: string, contenu: string): string => {
  const chemin = join(dossier, nom)
  writeFileSync(chemin, contenu)
  return chemin
}
const bilanDe = (sortie: string) => JSON.parse(sortie.trimEnd().split('\n').at(-1) ?? '')

/** Places and fiches as they are kept, whatever the moment they were written. */
const etatDe = async ({ DATABASE_URL, RELAIS_DONNEES }: Env) => {
  const ouverte = ouvrirBase(
    { adresseBase: DATABASE_URL || undefined, dossierDonnees: RELAIS_DONNEES, production: false },
    'a-jour'
  )
  if (!ouverte.ok) throw new Error(ouverte.error)
  const { base, fermer } = ouverte.value
  const lieux = (
    await sql`select code, remplace_par, contenu, provenance from lieux order by code`.execute(base)
  ).rows
  const fiches = (await sql`select id, lieu, empreinte from lieux_fiches order by id`.execute(base)).rows
  const paires = (await sql`select a, b, verdict from lieux_paires order by a, b`.execute(base)).rows
  await fermer()
  return { lieux, fiches, paires }
}

const jetees: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const jeter of jetees) await jeter()
})

let compteur = 0
const uneBase = async (sorte: 'embarquee' | 'postgresql'): Promise<Env> => {
  compteur += 1
  const RELAIS_DONNEES = join(dossier, `var-${compteur}`)
  if (sorte === 'embarquee') return { DATABASE_URL: '', RELAIS_DONNEES }
  const { adresse, jeter } = await uneBasePostgresql()
  jetees.push(jeter)
  return { DATABASE_URL: adresse, RELAIS_DONNEES }
}

describe.each(['embarquee', 'postgresql'] as const)('relais importer lieux, base %s', sorte => {
  let env: Env
  beforeAll(async () => {
    env = await uneBase(sorte)
    expect((await taper(['base', 'migrer'], env)).code).toBe(0)
  }, 120_000)

  test('un fichier réel : tout est compté, et le relire ne change rien', async () => {
    const premier = await taper(['importer', 'lieux', REGION, '--json'], env)
    const avant = await etatDe(env)
    const second = await taper(['importer', 'lieux', REGION, '--json'], env)

    // Four rows of this file say nothing of where they are: told one by one, and the rest is kept.
    expect(premier.code).toBe(1)
    const bilan = bilanDe(premier.sortie)
    expect(bilan).toMatchObject({ lus: 1245, mis_a_jour: 0, inchanges: 0, rejetes: 4 })
    expect(bilan.crees + bilan.fusionnes + bilan.rejetes).toBe(bilan.lus)
    const rejets = premier.sortie
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map(ligne => JSON.parse(ligne))
    expect(rejets).toHaveLength(4)
    expect(rejets[0]).toMatchObject({
      ligne: expect.any(Number),
      erreurs: [{ message: expect.stringMatching(/situer/) }]
    })
    expect(bilanDe(second.sortie)).toEqual({ ...bilan, crees: 0, fusionnes: 0, inchanges: 1241 })
    expect(await etatDe(env)).toEqual(avant)
  })

  test('en phrases, avec un rapport ligne par ligne qui ne remplace aucun fichier', async () => {
    const rapport = join(dossier, `rapport-${sorte}.txt`)

    const { code, sortie } = await taper(['importer', 'lieux', PACA, '--rapport', rapport], env)

    expect(code).toBe(0)
    expect(sortie).toMatch(/646 lignes lues/)
    expect(readFileSync(rapport, 'utf8')).toMatch(/ligne \d+, .+ : La source date cette ligne de 1970/)
    const autre = await taper(['importer', 'lieux', PACA, '--rapport', rapport], env)
    expect(autre).toMatchObject({ code: 2, sortie: '', erreur: expect.stringMatching(/existe déjà/) })
  })

  test.each([
    [['importer', 'lieux'], /Donnez le fichier/],
    [['importer', 'lieux', 'a', 'b'], /un seul fichier/],
    [['importer', 'lieux', PACA, '--quoi'], /Option inconnue/],
    [['importer', 'lieux', join(racine, 'nulle-part.csv')], /n’existe pas/],
    [['importer', 'lieux', PACA, '--format', 'excel'], /« excel » n’est pas une forme connue/],
    [['importer', 'lieux', join(racine, 'package.json')], /il manque : /],
    [['exporter', 'lieux'], /--format mediation-numerique/],
    [['exporter', 'lieux', '--format', 'mediation-numerique', '--sortie', racine], /existe déjà/]
  ])('mauvais usage, rien n’est écrit : %j', async (mots, phrase) => {
    const { code, sortie, erreur } = await taper(mots, env)

    expect({ code, sortie }).toEqual({ code: 2, sortie: '' })
    expect(erreur).toMatch(phrase)
  })

  test('ce qui est importé s’exporte, à l’écran comme dans un fichier neuf', async () => {
    const vers = join(dossier, `export-${sorte}.json`)

    const ecran = await taper(['exporter', 'lieux', '--format', 'mediation-numerique'], env)
    const neuf = await taper(['exporter', 'lieux', '--format', 'mediation-numerique', '--sortie', vers], env)

    expect([ecran.code, neuf.code]).toEqual([0, 0])
    expect(JSON.parse(ecran.sortie).length).toBeGreaterThan(500)
    expect(readFileSync(vers, 'utf8')).toBe(ecran.sortie)
    expect(neuf.erreur).toMatch(/lieux écrits\. Laissés de côté : \d+/)
  })

  test('un import tué net puis relancé finit comme s’il n’avait pas été interrompu', {
    timeout: 60_000 + RONDES * 60_000
  }, async () => {
    const temoin = await uneBase(sorte)
    await taper(['base', 'migrer'], temoin)
    const debut = performance.now()
    await taper(['importer', 'lieux', REGION], temoin)
    const duree = performance.now() - debut
    const attendu = await etatDe(temoin)

    for (let ronde = 0; ronde < RONDES; ronde++) {
      const tue = await uneBase(sorte)
      await taper(['base', 'migrer'], tue)
      await taper(['importer', 'lieux', REGION], tue, duree * (0.3 + 0.6 * Math.random()))
      const { code } = await taper(['importer', 'lieux', REGION], tue)
      expect(code).toBe(1)
      expect(await etatDe(tue)).toEqual(attendu)
    }
  })
})

test('une base d’une autre version, ou absente, est dite avant tout', async () => {
  const env = {
    DATABASE_URL: 'postgres://relais@127.0.0.1:1/relais',
    RELAIS_DONNEES: join(dossier, 'absente')
  }

  const { code, erreur } = await taper(['importer', 'lieux', fichier('l.csv', 'x')], env)

  expect(code).toBe(2)
  expect(erreur).not.toBe('')
  expect(existsSync(env.RELAIS_DONNEES)).toBe(false)
})
