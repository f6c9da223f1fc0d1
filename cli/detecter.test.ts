import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { detecterDansUnFichier } from './detecter.ts'

const dossier = mkdtempSync(join(tmpdir(), 'relais-detecter-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const racine = fileURLToPath(new URL('..', import.meta.url))
const essais = readFileSync(`${racine}donnees/essais/menages-2026-11.jsonl`, 'utf8').trim().split('\n')
const CORRESPONDANCE = `${racine}donnees/essais/detection/correspondance.yaml`
const [entete = '', ...rangees] = readFileSync(`${racine}donnees/essais/detection/foyers.csv`, 'utf8')
  .trim()
  .split('\n')

let numero = 0
const neuf = (contenu: string | Buffer): string => {
  const chemin = join(dossier, `entree-${numero++}`)
  writeFileSync(chemin, contenu)
  return chemin
}

const detecter = async (args: readonly string[], sortie = join(dossier, `sortie-${numero++}`)) => {
  const dit: string[] = []
  const bilan: string[] = []
  const statut = await detecterDansUnFichier.executer(
    [...args, '--sortie', sortie, '--ouvriers', '0', '--json'],
    {
      entree: (async function* () {})(),
      sortie: { write: texte => bilan.push(texte) },
      erreur: { write: texte => dit.push(texte) }
    }
  )
  const lignes = existsSync(sortie) ? readFileSync(sortie, 'utf8').trim().split('\n') : []
  return {
    statut,
    dit: dit.join(''),
    bilan: bilan.length === 0 ? null : JSON.parse(bilan.join('')),
    lignes: lignes.map(ligne => JSON.parse(ligne))
  }
}

describe('un fichier de foyers', () => {
  test('donne une ligne par foyer, dans le même ordre, et un bilan qui s’additionne', async () => {
    const { statut, bilan, lignes } = await detecter([neuf(`${essais.slice(0, 40).join('\n')}\n`)])

    expect(statut).toBe(0)
    expect(lignes.map(({ id }) => id)).toEqual(essais.slice(0, 40).map(ligne => JSON.parse(ligne).id))
    expect(bilan).toMatchObject({ lus: 40, detectes: 40, rejetes: 0 })
    expect(bilan.foyers_avec_un_droit).toBe(lignes.filter(({ ouverts }) => ouverts.length > 0).length)
  })

  test('dit la CSS qui finit dans les 60 jours, le droit ouvert, et son motif', async () => {
    const table = neuf(`${entete}\n${rangees.join('\n')}\n`)
    const { lignes } = await detecter([table, '--correspondance', CORRESPONDANCE])

    expect(lignes.find(({ id }) => id === 'A004')?.bientot_finis).toEqual([
      { droit: 'css', le: '2026-12-31' }
    ])
    expect(lignes.find(({ id }) => id === 'A003')?.ouverts).toContainEqual({
      droit: 'rsa',
      motifs: ['non_percu'],
      montant_mensuel: 977.54
    })
  })
})

/** One good row in a table of its own names. */
const bonne = (rang: number): string => (rangees[rang % rangees.length] ?? '').replace(/^[^;]+/, `B${rang}`)

/** The ways a row goes wrong, each with what is said of it. */
const MAUVAISES: readonly (readonly [string | Buffer, RegExp])[] = [
  ['X1;seul;31/02/1985;;actif;1200;;locataire;23096;450;non;;;;;', /n’est pas une date/],
  ['X2;seul;1985-05-12;;actif;1200;;locataire;23096;450;non;;;;;', /n’est pas une date/],
  ['X3;seul;12/05/1985;;actif;1200.50;;locataire;23096;450;non;;;;;', /n’est pas un nombre/],
  ['X4;seul;12/05/1985;;actif;1 200;50;;locataire;23096;450;non;;;;;', /17 cellules, et 16 colonnes/],
  ['B0;seul;12/05/1985;;actif;1200;;locataire;23096;450;non;;;;;', /déjà celui de la ligne 2/],
  ['X5;seul;12/05/1985;;actif;12\u000000;;locataire;23096;450;non;;;;;', /octet nul/],
  [`X6;${'x'.repeat(1_000_100)};12/05/1985;;actif;1;;locataire;23096;450;non;;;;;`, /dépasse 1 Mo/],
  [Buffer.from('X7;marié;12/05/1985;;actif;1200;;locataire;23096;450;non;;;;;', 'latin1'), /UTF-8/],
  ['X8;"seul;12/05/1985;;actif;1200;;locataire;23096;450;non;;;;;', /guillemet/],
  ['X9;seul;12/05/1985;;actif;1200;;locataire;99999;450;non;;;;;', /n’existe pas/]
]

test('un tiers de lignes fausses : comptées une à une, et les bonnes disent la même chose que seules', async () => {
  const bonnes = Array.from({ length: MAUVAISES.length * 2 }, (_, rang) => bonne(rang))
  const propre = await detecter([
    neuf(`${entete}\n${bonnes.join('\n')}\n`),
    '--correspondance',
    CORRESPONDANCE
  ])
  const meles = bonnes.flatMap((ligne, rang) => {
    const [mauvaise] = MAUVAISES[(rang - 1) / 2] ?? []
    return rang % 2 === 1 && mauvaise !== undefined ? [ligne, mauvaise] : [ligne]
  })
  const fichier = neuf(
    Buffer.concat([entete, ...meles].flatMap(ligne => [Buffer.from(ligne), Buffer.from('\n')]))
  )

  const sale = await detecter([fichier, '--correspondance', CORRESPONDANCE])

  expect(sale.statut).toBe(1)
  expect(sale.bilan).toMatchObject({ lus: 30, detectes: 20, rejetes: 10 })
  const sansLigne = (lignes: readonly { ligne: number; erreurs?: unknown }[]) =>
    lignes.filter(({ erreurs }) => erreurs === undefined).map(({ ligne: _, ...reste }) => reste)
  expect(sansLigne(sale.lignes)).toEqual(sansLigne(propre.lignes))
  const refusees = sale.lignes.filter(({ erreurs }) => erreurs !== undefined)
  expect(refusees.map(({ ligne }) => ligne)).toEqual(MAUVAISES.map((_, rang) => 4 + 3 * rang))
  for (const [rang, [, motif]] of MAUVAISES.entries())
    expect(refusees[rang].erreurs.map(({ message }: { message: string }) => message).join()).toMatch(motif)
})

describe('un mauvais usage ne laisse rien', () => {
  test.each([
    ['sans fichier', [], /Donnez un fichier/],
    ['un fichier absent', [join(dossier, 'rien')], /n’existe pas/],
    ['rien à reprendre', [neuf(essais[0] ?? ''), '--reprendre'], /Rien à reprendre/],
    ['une correspondance fausse', [neuf('a;b\n1;2\n'), '--correspondance', CORRESPONDANCE], /dossier/]
  ])('%s', async (_, args, motif) => {
    const { statut, dit, lignes } = await detecter(args)

    expect([statut, lignes]).toEqual([2, []])
    expect(dit).toMatch(motif)
  })

  test('une sortie qui existe n’est jamais écrasée', async () => {
    const sortie = neuf('précieux')

    expect((await detecter([neuf(`${essais[0]}\n`)], sortie).catch(() => null))?.statut ?? 2).toBe(2)
    expect(readFileSync(sortie, 'utf8')).toBe('précieux')
  })
})

describe('tuée net, puis reprise', () => {
  const FOYERS = 5000
  const ARRETS = 3
  const foyers = Array.from({ length: FOYERS }, (_, rang) =>
    JSON.stringify({ ...JSON.parse(essais[rang % essais.length] ?? ''), id: `f${rang}` })
  )
  const lancer = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [`${racine}cli/relais.mjs`, 'detecter', ...args, '--ouvriers', '1'], {
      stdio: 'ignore'
    })
  const etapes = (journal: string): number =>
    existsSync(journal) ? readFileSync(journal, 'utf8').trim().split('\n').length : 0

  test('trois fois de suite, n’importe quand, elle finit comme si rien ne l’avait arrêtée', async () => {
    const fichier = neuf(`${foyers.join('\n')}\n`)
    const [entiere, coupee] = [join(dossier, 'entiere'), join(dossier, 'coupee')]
    const journal = `${coupee}.reprise`
    expect((await once(lancer([fichier, '--sortie', entiere]), 'close'))[0]).toBe(0)

    for (let arret = 0; arret < ARRETS; arret++) {
      const suite = lancer([fichier, '--sortie', coupee, ...(arret === 0 ? [] : ['--reprendre'])])
      const close = once(suite, 'close')
      const deja = arret === 0 ? 1 : etapes(journal)
      while (suite.exitCode === null && etapes(journal) <= deja) await attendre(5)
      // In the middle of a batch, of a line, of a step of the journal.
      await attendre(60 * Math.random())
      suite.kill('SIGKILL')
      await close
      expect(readFileSync(coupee).length).toBeLessThan(readFileSync(entiere).length)
      // A stop may cut the last line in its middle.
      appendFileSync(coupee, '{"id":"coup')
      appendFileSync(journal, '{"ligne":12')
    }

    expect((await once(lancer([fichier, '--sortie', coupee, '--reprendre']), 'close'))[0]).toBe(0)
    expect(readFileSync(coupee, 'utf8') === readFileSync(entiere, 'utf8')).toBe(true)
    expect(existsSync(journal)).toBe(false)
  }, 180_000)

  test('si ce qui l’a lancée est tué, elle ne reste pas seule à écrire', async () => {
    const sortie = join(dossier, 'seule')
    const suite = spawn(
      process.execPath,
      [`${racine}cli/relais.mjs`, 'detecter', neuf(`${foyers.join('\n')}\n`), '--sortie', sortie],
      { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }
    )
    const fin = once(suite, 'exit')
    while (suite.exitCode === null && etapes(`${sortie}.reprise`) < 1) await attendre(5)
    suite.disconnect()

    expect(await fin).toEqual([2, null])
    expect(existsSync(`${sortie}.reprise`)).toBe(true)
  }, 60_000)
})
