import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { simuler } from './simuler.ts'

const lignes = readFileSync(
  new URL('../donnees/essais/menages-2026-11.jsonl', import.meta.url),
  'utf8'
).split('\n')
const MUET = { write: () => true }

test('un lecteur lent retient la lecture : rien ne s’entasse en mémoire', async () => {
  let lues = 0
  const entree = (async function* () {
    for (const ligne of lignes) {
      lues += 1
      yield `${ligne}\n`
    }
  })()
  const ecrites: string[] = []
  let liberer = () => {}
  const sortie = {
    write: (texte: string) => {
      ecrites.push(texte)
      return ecrites.length < 3 ? true : new Promise<void>(finir => (liberer = finir))
    }
  }

  void simuler.executer(['--date', '2026-11-22'], { entree, sortie, erreur: MUET })
  await new Promise(finir => setTimeout(finir, 100))

  expect(ecrites).toHaveLength(3)
  expect(lues).toBe(3)
  liberer()
})

test('la barre ne paraît que devant quelqu’un qui attend', async () => {
  const ecran: string[] = []
  const entree = (async function* () {
    yield `${lignes[0]}\n`
  })()

  await simuler.executer(['--date', '2026-11-22'], {
    entree,
    sortie: MUET,
    erreur: { terminal: true, write: texte => ecran.push(texte) }
  })

  expect(ecran.join('')).toBe('')
})

test('sans fichier, devant un terminal, on dit ce que l’on attend', async () => {
  const ecran: string[] = []
  const vide = Object.assign((async function* () {})(), { isTTY: true })

  const code = await simuler.executer(['--date', '2026-11-22'], {
    entree: vide,
    sortie: MUET,
    erreur: { write: texte => ecran.push(texte) }
  })

  expect(code).toBe(0)
  expect(ecran).toEqual([
    expect.stringContaining('J’attends un foyer'),
    expect.stringContaining('Aucun foyer')
  ])
})
