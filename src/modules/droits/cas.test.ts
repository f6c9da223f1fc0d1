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

/** A right is named in words in its cases, as one word in results. */
const enUnMot = (droit: string): string => droit.replaceAll(' ', '_')

const droitsAttendus = fichiers.flatMap(({ cas }) =>
  cas.flatMap(({ attendu }) => Object.keys(attendu).map(enUnMot))
)

test.each(regles.catalogue.droits.map(({ nom }) => nom))('%s a au moins dix cas', nom => {
  expect(droitsAttendus.filter(droit => droit === enUnMot(nom)).length).toBeGreaterThanOrEqual(CAS_AU_MOINS)
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
