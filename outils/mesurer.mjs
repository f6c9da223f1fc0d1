// npm run bench: every measurement of bench/, or those whose name is given.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { construire } from './construire.mjs'
import { lancer } from './lancer.mjs'
import { racine } from './racine.mjs'

const dossier = join(racine, 'bench')
const demandes = process.argv.slice(2)
const mesures = (existsSync(dossier) ? readdirSync(dossier) : [])
  .filter(nom => /\.(mjs|ts)$/.test(nom) && !nom.includes('.test.'))
  .filter(nom => demandes.length === 0 || demandes.some(demande => nom.startsWith(demande)))

await construire()
let echecs = 0
for (const nom of mesures) {
  console.log(`\n— ${nom}`)
  if (!(await lancer('node', [join(dossier, nom)]))) echecs += 1
}
if (mesures.length === 0) console.log('Aucune mesure de ce nom.')
process.exitCode = echecs === 0 && mesures.length > 0 ? 0 : 1
