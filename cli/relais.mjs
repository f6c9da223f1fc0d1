#!/usr/bin/env node
// A plain shim: it runs on any Node, finds the project's own Node 24, builds what is old, runs the command.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const nodeDuProjet = `${racine}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`
const anciennete = Number(process.versions.node.split('.')[0]) < 24

if (anciennete && existsSync(nodeDuProjet)) {
  const windows = process.platform === 'win32'
  // Through a shell, no channel can be opened.
  const stdio = ['inherit', 'inherit', 'inherit', windows ? 'ignore' : 'ipc']
  const enfant = spawn(nodeDuProjet, process.argv.slice(1), { stdio, shell: windows })
  // Whoever stops us asks it to stop; if we are killed, it sees the channel close.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => enfant.kill(signal))
  enfant.on('close', statut => {
    process.exitCode = statut ?? 2
  })
  enfant.on('error', () => {
    process.exitCode = 2
  })
} else {
  // Nobody must find a command still writing after having killed it.
  process.once('disconnect', () => process.exit(2))
  process.channel?.unref()
  const { construireOuDire } = await import('../outils/construire.mjs')
  // Standard output belongs to the results: what the build says goes to standard error.
  if (await construireOuDire({ avecBases: false, annoncer: ligne => console.error(ligne) }))
    await import('../dist/relais.js')
  else process.exitCode = 2
}
