import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// A process each: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

const racine = fileURLToPath(new URL('..', import.meta.url))
const essais = join(racine, 'donnees/essais/menages-2026-11.jsonl')
const dossier = mkdtempSync(join(tmpdir(), 'relais-commande-'))
const JOUR = ['--date', '2026-11-22']

type Fin = { readonly code: number | null; readonly sortie: string; readonly erreur: string }

/** The command as it is installed, in a process of its own. */
const taper = (mots: readonly string[], entree = ''): Promise<Fin> =>
  new Promise((finir, rater) => {
    const enfant = spawn(process.execPath, [join(racine, 'cli/relais.mjs'), ...mots])
    let sortie = ''
    let erreur = ''
    enfant.stdout.on('data', morceau => (sortie += morceau))
    enfant.stderr.on('data', morceau => (erreur += morceau))
    enfant.stdin.on('error', () => {})
    enfant.once('error', rater).once('close', code => finir({ code, sortie, erreur }))
    enfant.stdin.end(entree)
  })

const lignesDe = (texte: string) =>
  texte
    .trimEnd()
    .split('\n')
    .map(ligne => JSON.parse(ligne))

const fichier = (nom: string, contenu: string): string => {
  const chemin = join(dossier, nom)
  writeFileSync(chemin, contenu)
  return chemin
}

const [premier = '', deuxieme = ''] = readFileSync(essais, 'utf8').split('\n')

// The first run builds what is old; what it says of that is not what we read.
beforeAll(() => taper(['--version']), 120_000)
afterAll(() => rmSync(dossier, { recursive: true }))

test('trois cents foyers donnent trois cents résultats, dans le même ordre', async () => {
  const attendus = lignesDe(readFileSync(essais, 'utf8')).map(({ id }) => id)

  const { code, sortie, erreur } = await taper(['simuler', essais, ...JOUR])

  expect({ code, erreur }).toEqual({ code: 0, erreur: '' })
  const resultats = lignesDe(sortie)
  expect(resultats.map(({ id }) => id)).toEqual(attendus)
  expect(
    resultats.filter(({ droits }) => !['ouvert', 'a_verifier', 'ferme'].includes(droits.css.statut))
  ).toEqual([])
})

test('une ligne fausse sort à sa place, les autres continuent', async () => {
  const mauvaise = JSON.stringify({
    ...JSON.parse(premier),
    id: 'mauvais',
    personnes: [{ role: 'demandeur', date_naissance: '1992-02-30' }]
  })

  const { code, sortie, erreur } = await taper(
    ['simuler', '-', ...JOUR],
    `${premier}\n${mauvaise}\n\noups\n${deuxieme}\n`
  )

  expect(code).toBe(1)
  expect(erreur).toBe('2 lignes refusées sur 4.\n')
  expect(lignesDe(sortie)).toEqual([
    expect.objectContaining({ id: 'm0000000', droits: expect.any(Object) }),
    {
      id: 'mauvais',
      ligne: 2,
      erreurs: [{ chemin: 'personnes[0].date_naissance', message: expect.any(String) }]
    },
    { id: null, ligne: 4, erreurs: [{ chemin: '', message: expect.stringContaining('JSON') }] },
    expect.objectContaining({ id: 'm0000001', droits: expect.any(Object) })
  ])
})

test('un seul foyer écrit sur plusieurs lignes, sur l’entrée standard', async () => {
  const { code, sortie } = await taper(['simuler', ...JOUR], JSON.stringify(JSON.parse(premier), null, 2))

  expect(code).toBe(0)
  expect(lignesDe(sortie)).toMatchObject([{ id: 'm0000000', mois: '2026-11' }])
})

test('le bilan demandé par --json vient en dernier', async () => {
  const { sortie } = await taper(['simuler', '--json', ...JOUR], `${premier}\n{}\n`)

  expect(lignesDe(sortie).at(-1)).toEqual({ lus: 2, calcules: 1, rejetes: 1 })
})

test.each([
  ['un fichier absent', ['simuler', join(dossier, 'absent.jsonl')]],
  ['un dossier', ['simuler', dossier]],
  ['un fichier qui n’est pas du texte', ['simuler', fichier('image.png', '\u0089PNG\u0000\u0000')]],
  ['deux fichiers', ['simuler', essais, essais]],
  ['une option inconnue', ['simuler', '--vite']],
  ['une date impossible', ['regles', 'verifier', '--date', '2026-02-30']],
  ['plusieurs foyers à expliquer', ['expliquer', essais]],
  ['rien à expliquer', ['expliquer']]
])('%s : code 2, une phrase, rien d’écrit', async (_, mots) => {
  const { code, sortie, erreur } = await taper(mots)

  expect({ code, sortie }).toEqual({ code: 2, sortie: '' })
  expect(erreur.trim().split('\n')).toHaveLength(1)
})

test('un lecteur qui s’arrête tôt n’est pas une erreur', async () => {
  const code = await new Promise(finir => {
    const enfant = spawn(process.execPath, [join(racine, 'cli/relais.mjs'), 'simuler', essais, ...JOUR])
    let erreur = ''
    enfant.stderr.on('data', morceau => (erreur += morceau))
    enfant.stdout.once('data', () => enfant.stdout.destroy())
    enfant.once('close', statut => finir({ statut, erreur }))
  })

  expect(code).toEqual({ statut: 0, erreur: '' })
})

test.skipIf(!existsSync('/dev/full'))('un disque plein est dit, code 2', () => {
  const plein = openSync('/dev/full', 'w')

  const { status, stderr } = spawnSync(
    process.execPath,
    [join(racine, 'cli/relais.mjs'), 'simuler', essais, ...JOUR],
    { stdio: ['ignore', plein, 'pipe'], encoding: 'utf8' }
  )

  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Écriture impossible : le disque est plein. Le résultat est incomplet.\n'
  })
  closeSync(plein)
})

test('une explication dit les étapes, leurs chiffres et leurs sources', async () => {
  const { code, sortie, erreur } = await taper(['expliquer', fichier('un.json', premier), ...JOUR])

  expect({ code, erreur }).toEqual({ code: 0, erreur: '' })
  expect(sortie).toContain('VOUS Y AVEZ DROIT')
  expect(sortie).toContain('Complémentaire santé solidaire\n')
  expect(sortie.replaceAll(/\s/g, ' ')).toContain('10 421 € par an')
  expect(sortie).toMatch(/\[oui\] .+\n +CSS L861-1/)
})

test('une explication parle en mots : ni chemin, ni mot de programme', async () => {
  const vague = { ...JSON.parse(premier), absents: 'inconnu', prestations_percues: undefined }

  const { sortie } = await taper(['expliquer', fichier('vague.json', JSON.stringify(vague)), ...JOUR])

  expect(sortie).toContain('Ce qui manque pour tout savoir :\n')
  expect(sortie).toContain('  - Prestations déjà reçues\n')
  expect(sortie.replaceAll(/https:\S+/g, '')).not.toMatch(/personnes\[|[a-z]_[a-z]/)
})

test('une valeur passée de date est dite à qui l’explique', async () => {
  const { sortie } = await taper(['expliquer', '--date', '2027-04-02'], premier)

  expect(sortie).toContain('valeur peut-être périmée')
})

test('un foyer refusé ne s’explique pas, et dit pourquoi', async () => {
  const { code, sortie } = await taper(['expliquer'], '{"schema":"situation/1"}')

  expect(code).toBe(1)
  expect(lignesDe(sortie)).toMatchObject([
    { id: null, ligne: 1, erreurs: [{ chemin: 'mois' }, { chemin: 'personnes' }] }
  ])
})

test('les règles sont à jour le jour où elles ont été relues, et plus après leur revalorisation', async () => {
  const a_jour = await taper(['regles', 'verifier', ...JOUR])
  const passees = await taper(['regles', 'verifier', '--date', '2027-04-02', '--json'])

  expect(a_jour.code).toBe(0)
  expect(a_jour.sortie).toContain('smic . horaire brut')
  expect(passees.code).toBe(1)
  expect(lignesDe(passees.sortie)[0].passees).toContainEqual(
    expect.objectContaining({
      nom: 'rsa . montant forfaitaire',
      aRevoirLe: '2027-04-01',
      depuis: '2026-04-01'
    })
  )
})

test('simuler prévient quand des valeurs ont passé leur date, sans changer les résultats', async () => {
  const avant = await taper(['simuler', ...JOUR], premier)
  const apres = await taper(['simuler', '--date', '2027-04-02'], premier)

  expect(apres.sortie).toBe(avant.sortie)
  expect(apres.erreur).toContain('regles verifier')
})

test.each(['simuler', 'expliquer', 'regles verifier'])('relais %s --help dit ses options', async nom => {
  const { code, sortie } = await taper([...nom.split(' '), '--help'])

  expect(code).toBe(0)
  expect(sortie).toContain(`relais ${nom}`)
  expect(sortie).toContain('--date')
})
