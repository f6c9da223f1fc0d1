import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lireOuCreerSecret, MOT_DU_REFERENT } from './secret.ts'

const unDossier = () => join(mkdtempSync(join(tmpdir(), 'relais-secret-')), 'var')

const secretDe = (dossier: string) => {
  const lu = lireOuCreerSecret(undefined, dossier)
  if (!lu.ok) throw new Error(lu.error)
  return lu.value
}

test('le secret donné est pris tel quel', () => {
  expect(lireOuCreerSecret('donné', '/n-existe-pas')).toEqual({ ok: true, value: 'donné' })
})

test('sans secret donné, il est fait une fois, et lisible de son propriétaire seul', () => {
  const dossier = unDossier()

  const premier = secretDe(dossier)

  expect(premier).toMatch(/^[\w-]{43}$/)
  expect(secretDe(dossier)).toBe(premier)
  expect(secretDe(unDossier())).not.toBe(premier)
  expect(readdirSync(dossier)).toEqual(['secret'])
  expect(statSync(join(dossier, 'secret')).mode & 0o777).toBe(0o600)
})

test('le mot de passe du référent se lit et se tape : quatre groupes, sans signes qui se confondent', () => {
  const dossier = unDossier()

  const lu = lireOuCreerSecret(undefined, dossier, MOT_DU_REFERENT)

  expect(lu.ok && lu.value).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
  expect(lireOuCreerSecret(undefined, dossier, MOT_DU_REFERENT)).toEqual(lu)
  expect(statSync(join(dossier, 'referent')).mode & 0o777).toBe(0o600)
})

test('un fichier abîmé arrête le démarrage plutôt que de sceller avec une clé faible', () => {
  const dossier = unDossier()
  mkdirSync(dossier)
  writeFileSync(join(dossier, 'secret'), 'x')

  expect(lireOuCreerSecret(undefined, dossier)).toEqual({ ok: false, error: expect.stringMatching(/abîmé/) })
})

test('un dossier où l’on ne peut rien garder est dit en une phrase, et la phrase donne une issue', () => {
  const fichier = unDossier()
  writeFileSync(fichier, 'ce n’est pas un dossier')

  for (const dossier of [fichier, join(fichier, 'dedans')]) {
    const lu = lireOuCreerSecret(undefined, dossier)
    expect(!lu.ok && lu.error).toMatch(/^Le dossier .+ ne peut pas servir \(\w+\)\. .*RELAIS_DONNEES/)
  }
})
