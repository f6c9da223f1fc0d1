// npm test: the checks, the units, the databases, the journeys. Its last line counts what really ran.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lancer } from './lancer.mjs'
import { verifier } from './verifier.mjs'

const dossier = mkdtempSync(join(tmpdir(), 'relais-essais-'))

const jouer = async projet => {
  const rapport = join(dossier, `${projet}.json`)
  const reussi = await lancer('vitest', [
    'run',
    '--project',
    projet,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${rapport}`
  ])
  return { projet, reussi, ...compter(rapport) }
}

const compter = rapport => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(rapport, 'utf8'))
    return { reussis: numPassedTests, rates: numFailedTests, sautes: numPendingTests }
  } catch {
    return { reussis: 0, rates: 0, sautes: 0 }
  }
}

// A run that breaks outside any test (a file that does not load) is a failure too, even if no test says so;
// and a project where nothing ran proves nothing.
const rates = ({ reussi, reussis, rates }) => (reussi && reussis > 0 ? rates : Math.max(1, rates))

const echecs = await verifier()
const projets = [await jouer('unites'), await jouer('bases'), await jouer('parcours')]
rmSync(dossier, { recursive: true, force: true })

const reussis = projets.reduce((somme, projet) => somme + projet.reussis, 0)
const manques = echecs.length + projets.reduce((somme, projet) => somme + rates(projet), 0)
if (echecs.length > 0) console.log(`\nVérifications à reprendre : ${echecs.join(', ')}.`)
const sautes = projets.reduce((somme, projet) => somme + projet.sautes, 0)
if (sautes > 0) console.log(`\nEssais sautés : ${sautes}. Ils ne prouvent rien.`)
console.log(`\n${reussis} passed, ${manques} failed`)
process.exitCode = manques === 0 ? 0 : 1
