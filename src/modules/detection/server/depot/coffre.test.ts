import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ouvrirCoffre } from './coffre.ts'

const dossier = mkdtempSync(join(tmpdir(), 'relais-coffre-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const toutLire = async (octets: AsyncIterable<Uint8Array>) => {
  const morceaux: Uint8Array[] = []
  for await (const morceau of octets) morceaux.push(morceau)
  return Buffer.concat(morceaux).toString('utf8')
}

test('ce qui est écrit se relit, et le disque n’en dit rien', async () => {
  const chemin = join(dossier, 'liste')
  const coffre = await ouvrirCoffre(chemin)
  await coffre.ecrire(Buffer.from('{"id":"Élise"}\n'))
  await coffre.ecrire(Buffer.from('{"id":"Moussa"}\n'))
  await coffre.clore()

  expect(await toutLire(coffre.lire())).toBe('{"id":"Élise"}\n{"id":"Moussa"}\n')
  expect(readFileSync(chemin, 'latin1')).not.toMatch(/lise|Moussa|id/)
  expect(statSync(chemin).mode & 0o077).toBe(0)
})

test('effacé, il ne reste rien', async () => {
  const chemin = join(dossier, 'autre')
  const coffre = await ouvrirCoffre(chemin)
  await coffre.ecrire(Buffer.from('x'))

  await coffre.effacer()
  await coffre.effacer()

  expect(existsSync(chemin)).toBe(false)
})
