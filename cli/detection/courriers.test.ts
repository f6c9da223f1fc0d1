import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { detecterDansUnFichier } from '../detecter.ts'

const dossier = mkdtempSync(join(tmpdir(), 'relais-courriers-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const racine = fileURLToPath(new URL('../..', import.meta.url))
const table = `${racine}donnees/essais/detection/foyers.csv`
const correspondance = ['--correspondance', `${racine}donnees/essais/detection/correspondance.yaml`]
const SIGNE = ['--de', 'Samia B.', '--telephone', '05 55 00 00 00', '--structure', 'CCAS']

let numero = 0
const lancer = async (args: readonly string[]) => {
  const bilan: string[] = []
  const dit: string[] = []
  const statut = await detecterDansUnFichier.executer([...args, '--ouvriers', '0', '--json'], {
    entree: (async function* () {})(),
    sortie: { write: texte => bilan.push(texte) },
    erreur: { write: texte => dit.push(texte) }
  })
  return { statut, dit: dit.join(''), bilan: bilan.length === 0 ? null : JSON.parse(bilan.join('')) }
}
const neuf = () => join(dossier, `courriers-${numero++}`)
const lettresDe = (ou: string) =>
  readdirSync(ou)
    .filter(nom => nom.endsWith('.html'))
    .sort()
    .map(nom => readFileSync(join(ou, nom), 'utf8'))

test('chaque foyer qui a un droit a sa lettre, à son nom, et son SMS s’il a un mobile', async () => {
  const ou = neuf()

  const { statut, bilan } = await lancer([table, ...correspondance, '--courriers', ou, ...SIGNE])

  expect(statut).toBe(0)
  expect(bilan).toMatchObject({ lus: 6, lettres: 5, lettres_sans_adresse: 0, sms: 3 })
  const [lot = ''] = lettresDe(ou)
  expect(lot.split('<article').length - 1).toBe(5)
  expect(lot).toContain('<span>Yvette Moreau</span><span>3 place du Marché</span><span>23000 Guéret</span>')
  expect(lot).toContain('Complémentaire santé solidaire')
  // Nobody who has nothing to ask for.
  expect(lot).not.toContain('Lucie Bernard')
  // The title of the window, and what the printer shows, name no right.
  expect(/<title>(.*)<\/title>/.exec(lot)?.[1]).toBe('Lettres, paquet 1')
  const sms = readFileSync(join(ou, 'sms.csv'), 'utf8')
  expect(sms.trim().split('\r\n')).toHaveLength(4)
  expect(sms).toMatch(/^\uFEFFtelephone;texte\r\n06 00 00 00 02;Bonjour\./)
  expect(existsSync(`${ou}.partiel`)).toBe(false)
})

test('à qui écrire ne sort jamais dans la détection, et un nom hostile reste un nom', async () => {
  const foyer = JSON.parse(
    readFileSync(`${racine}donnees/essais/menages-2026-11.jsonl`, 'utf8').split('\n')[0] ?? ''
  )
  const fichier = join(dossier, 'contacts.jsonl')
  const contact = { nom: '<script>alert(1)</script>', adresse: ['1 rue', null, ' '], telephone: null }
  const lignes = Array.from({ length: 101 }, (_, n) => ({ ...foyer, id: `f${n}`, contact }))
  lignes.push({ ...foyer, id: 'faux', contact: { ...contact, courriel: 'x' } } as never)
  writeFileSync(fichier, lignes.map(ligne => JSON.stringify(ligne)).join('\n'))
  const [ou, sortie] = [neuf(), neuf()]

  const lettres = await lancer([fichier, '--courriers', ou, ...SIGNE])
  const detection = await lancer([fichier, '--sortie', sortie])

  expect([lettres.statut, detection.statut]).toEqual([1, 1])
  expect(lettres.bilan).toMatchObject({ lus: 102, lettres: 101, sms: 0, rejetes: 1 })
  expect(lettresDe(ou).map(lot => lot.split('<article').length - 1)).toEqual([50, 50, 1])
  expect(lettresDe(ou).join('')).not.toContain('<script')
  expect(readFileSync(sortie, 'utf8')).not.toMatch(/alert|1 rue/)
})

test.each([
  ['sans signature', [], /--de et --structure/],
  ['avec --sortie aussi', [...SIGNE, '--sortie', join(dossier, 's')], /Choisissez/],
  ['à reprendre', [...SIGNE, '--reprendre'], /ne se reprennent pas/]
])('%s : refusé, rien d’écrit', async (_, autres, motif) => {
  const ou = neuf()

  const { statut, dit } = await lancer([table, ...correspondance, '--courriers', ou, ...autres])

  expect([statut, existsSync(ou)]).toEqual([2, false])
  expect(dit).toMatch(motif)
})

test('un dossier qui existe n’est jamais touché ; ce qu’un arrêt a laissé recommence', async () => {
  const ou = neuf()
  await lancer([table, ...correspondance, '--courriers', `${ou}.partiel`, ...SIGNE])

  expect((await lancer([table, ...correspondance, '--courriers', ou, ...SIGNE])).statut).toBe(0)
  expect((await lancer([table, ...correspondance, '--courriers', ou, ...SIGNE])).dit).toMatch(/existe déjà/)
})
