import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prendreVerrou } from './verrou.ts'

const unDossier = () => mkdtempSync(join(tmpdir(), 'relais-verrou-'))

const prendre = (dossier: string) => {
  const pris = prendreVerrou(dossier)
  if (!pris.ok) throw new Error(pris.error)
  return pris.value
}

test('un dossier ne s’ouvre qu’une fois, et qui le tient est nommé', () => {
  const dossier = unDossier()
  const tenu = prendre(dossier)

  const second = prendreVerrou(dossier)

  expect(!second.ok && second.error).toMatch(
    new RegExp(`déjà ouverte par un autre Relais .processus ${process.pid} `)
  )
  tenu.rendre()
  prendre(dossier).rendre()
  expect(existsSync(join(dossier, 'base.occupant'))).toBe(false)
})

test('deux dossiers ne se gênent pas', () => {
  const [un, autre] = [prendre(unDossier()), prendre(unDossier())]

  un.rendre()
  autre.rendre()
})

test('un programme tué net ne tient plus rien, même si un autre a repris son numéro', async () => {
  const dossier = unDossier()
  const code = `import { prendreVerrou } from ${JSON.stringify(new URL('verrou.ts', import.meta.url).href)}
    console.log(prendreVerrou(process.argv[1]).ok); setInterval(() => {}, 1000)`
  const enfant = spawn(process.execPath, ['--input-type=module', '-e', code, dossier])
  const [dit] = await once(enfant.stdout, 'data')
  expect(String(dit)).toBe('true\n')
  expect(prendreVerrou(dossier)).toEqual({
    ok: false,
    error: expect.stringContaining(`processus ${enfant.pid} `)
  })

  enfant.kill('SIGKILL')
  await once(enfant, 'exit')
  // As in a container that starts again: the number left behind is that of a living program.
  writeFileSync(join(dossier, 'base.occupant'), `${process.pid} machine`)

  prendre(dossier).rendre()
})

test('un dossier où l’on ne peut rien écrire se dit en une phrase', () => {
  const fichier = join(unDossier(), 'fichier')
  writeFileSync(fichier, '')

  const pris = prendreVerrou(fichier)

  expect(!pris.ok && pris.error).toMatch(
    /^Le dossier .+ ne peut pas servir à la base \(EEXIST\).+RELAIS_DONNEES\.$/
  )
})
