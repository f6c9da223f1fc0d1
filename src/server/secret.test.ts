import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lireOuCreerSecret } from './secret.ts'

const unDossier = () => join(mkdtempSync(join(tmpdir(), 'relais-secret-')), 'var')

test('le secret donné est pris tel quel', () => {
  expect(lireOuCreerSecret('donné', '/n-existe-pas')).toBe('donné')
})

test('sans secret donné, il est fait une fois, et lisible de son propriétaire seul', () => {
  const dossier = unDossier()

  const premier = lireOuCreerSecret(undefined, dossier)

  expect(premier).toMatch(/^[\w-]{43}$/)
  expect(lireOuCreerSecret(undefined, dossier)).toBe(premier)
  expect(lireOuCreerSecret(undefined, unDossier())).not.toBe(premier)
  expect(statSync(join(dossier, 'secret')).mode & 0o777).toBe(0o600)
})

test('un fichier abîmé arrête le démarrage plutôt que de sceller avec une clé faible', () => {
  const dossier = unDossier()
  lireOuCreerSecret(undefined, dossier)
  writeFileSync(join(dossier, 'secret'), 'x')

  expect(() => lireOuCreerSecret(undefined, dossier)).toThrow(/abîmé/)
})
