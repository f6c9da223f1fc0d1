import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cas, verifierCas } from 'moteur/execution'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { regles } from './genere/regles.js'

const dossier = fileURLToPath(new URL('../../../regles', import.meta.url))
const CAS_AU_MOINS = 10

const fichiers = globSync('*/cas.yaml', { cwd: dossier })
  .toSorted()
  .map(fichier => ({
    droit: basename(dirname(fichier)),
    cas: parse(readFileSync(join(dossier, fichier), 'utf8')) as readonly Cas[]
  }))

const attenduPar = new Map<string, number>()
for (const { cas } of fichiers) {
  for (const droit of cas.flatMap(({ attendu }) => Object.keys(attendu))) {
    attenduPar.set(droit, (attenduPar.get(droit) ?? 0) + 1)
  }
}

test.each(regles.catalogue.droits.map(({ nom }) => nom))('%s a au moins dix cas', nom => {
  expect(attenduPar.get(nom.replaceAll(' ', '_')) ?? attenduPar.get(nom) ?? 0).toBeGreaterThanOrEqual(
    CAS_AU_MOINS
  )
})

describe.each(fichiers)('$droit', ({ cas }) => {
  test('chaque cas dit sa source', () => {
    expect(cas.filter(({ source }) => !source).map(({ nom }) => nom)).toEqual([])
  })

  test.each(cas.map(un => [un.nom, un] as const))('%s', (_, un) => {
    const verifications = verifierCas(regles, un)

    expect(verifications.length).toBeGreaterThan(0)
    expect(verifications.filter(({ juste }) => !juste)).toEqual([])
  })
})
