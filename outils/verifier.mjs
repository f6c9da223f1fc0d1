// Everything that can be said of the code without running it.
import { pathToFileURL } from 'node:url'
import { construire } from './construire.mjs'
import { lancer } from './lancer.mjs'

const verifications = [
  { nom: 'écriture', outil: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=50'] },
  { nom: 'types', outil: 'tsc', args: ['--noEmit'] },
  { nom: 'portes', outil: 'depcruise', args: ['src', 'cli', 'moteur', 'tests', '--output-type', 'err-long'] },
  { nom: 'code mort', outil: 'knip', args: ['--no-progress', '--no-config-hints'] }
]

/** Runs every check, even after one failed; gives the names of those that failed. */
export const verifier = async () => {
  const echecs = []
  // The types of generated code are part of the check.
  await construire({ avecBases: false }).catch(erreur => {
    console.error(erreur.message)
    echecs.push('construction')
  })
  for (const { nom, outil, args } of verifications) {
    if (!(await lancer(outil, args))) echecs.push(nom)
  }
  return echecs
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const echecs = await verifier()
  console.log(echecs.length === 0 ? 'Tout est en ordre.' : `À reprendre : ${echecs.join(', ')}.`)
  process.exitCode = echecs.length === 0 ? 0 : 1
}
