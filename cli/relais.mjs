#!/usr/bin/env node
// A plain shim: it runs on any Node, finds the project's own Node 24, builds what is old, runs the command.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const nodeDuProjet = `${racine}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`
const anciennete = Number(process.versions.node.split('.')[0]) < 24

if (anciennete && existsSync(nodeDuProjet)) {
  const { status } = spawnSync(nodeDuProjet, process.argv.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  process.exitCode = status ?? 2
} else {
  const { construireOuDire } = await import('../outils/construire.mjs')
  // Standard output belongs to the results: what the build says goes to standard error.
  if (await construireOuDire({ avecBases: false, annoncer: ligne => console.error(ligne) }))
    await import('../dist/relais.js')
  else process.exitCode = 2
}
