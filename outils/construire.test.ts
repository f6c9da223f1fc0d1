import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiler } from 'moteur'
import { afterAll, expect, test } from 'vitest'
import { construireOuDire } from './construire.mjs'

const dossier = mkdtempSync(join(tmpdir(), 'relais-regles-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const construire = async (faire: () => unknown): Promise<{ bon: boolean; dit: readonly string[] }> => {
  const dit: string[] = []
  const bon = await construireOuDire(
    {},
    async () => faire(),
    (phrase: string) => dit.push(phrase)
  )
  return { bon, dit }
}

test('une règle cassée se dit par son fichier, sa ligne et une phrase, rien d’autre', async () => {
  mkdirSync(join(dossier, 'regles'))
  writeFileSync(join(dossier, 'regles/css.yaml'), 'css . total:\n  titre: Total\n  valeur: css . tota * 2\n')

  const { bon, dit } = await construire(() =>
    compiler({ dossier: join(dossier, 'regles'), sortie: join(dossier, 'sortie') })
  )

  expect(bon).toBe(false)
  const lignes = dit.join('\n').split('\n')
  expect(lignes.length).toBeGreaterThan(0)
  expect(lignes.filter(ligne => !/css\.yaml:\d+ [A-ZÀ-Ý«]/.test(ligne))).toEqual([])
})

test('un défaut de notre code dit où il est arrivé', async () => {
  const { bon, dit } = await construire(() => {
    throw new TypeError('x is not a function')
  })

  expect(bon).toBe(false)
  expect(dit.join('\n')).toMatch(/\n\s+at /)
})

test('quand tout est bon, rien n’est dit', async () => {
  expect(await construire(() => undefined)).toEqual({ bon: true, dit: [] })
})
