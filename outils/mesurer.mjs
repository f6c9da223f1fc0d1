// npm run bench: every measurement of bench/, or those whose name is given; the words that name none go to them.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { construire } from './construire.mjs'
import { lancer } from './lancer.mjs'
import { racine } from './racine.mjs'

const dossier = join(racine, 'bench')
const fichiers = (existsSync(dossier) ? readdirSync(dossier) : []).filter(
  nom => /\.(mjs|ts)$/.test(nom) && !nom.includes('.test.')
)
const mots = process.argv.slice(2)
const demandes = mots.filter(mot => fichiers.some(nom => nom.startsWith(mot)))
const options = mots.filter(mot => !demandes.includes(mot))
const mesures = fichiers.filter(nom =>
  mots.length === 0 ? true : demandes.some(demande => nom.startsWith(demande))
)

await construire()
let echecs = 0
for (const nom of mesures) {
  console.log(`\n— ${nom}`)
  if (!(await lancer('node', [join(dossier, nom), ...options]))) echecs += 1
}
if (mesures.length === 0) console.log('Aucune mesure de ce nom.')
process.exitCode = echecs === 0 && mesures.length > 0 ? 0 : 1
