import { writeSync } from 'node:fs'
import paquet from '../package.json' with { type: 'json' }
import { aiguiller } from './aiguillage.ts'
import { baseMigrer } from './base-migrer.ts'
import { baseRestaurer } from './base-restaurer.ts'
import { baseSauvegarder } from './base-sauvegarder.ts'
import type { Commande } from './commande.ts'
import { detecterDansUnFichier } from './detecter.ts'
import { expliquer } from './expliquer.ts'
import { exporterLesLieux } from './exporter-lieux.ts'
import { importerLesLieux } from './importer-lieux.ts'
import { reglesVerifier } from './regles-verifier.ts'
import { simuler } from './simuler.ts'
import { surFlux } from './sur-flux.ts'

/** The commands that exist; add yours here. */
const commandes: readonly Commande[] = [
  simuler,
  expliquer,
  detecterDansUnFichier,
  reglesVerifier,
  importerLesLieux,
  exporterLesLieux,
  baseMigrer,
  baseSauvegarder,
  baseRestaurer
]

process.stdout.on('error', ({ code = 'cause inconnue' }: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) is no error.
  if (code === 'EPIPE') process.exit(0)
  const motif = code === 'ENOSPC' ? 'le disque est plein' : code
  writeSync(2, `Écriture impossible : ${motif}. Le résultat est incomplet.\n`)
  process.exit(2)
})
// Nobody reads our sentences: the results still count.
process.stderr.on('error', () => undefined)

process.exitCode = await aiguiller({ commandes, version: paquet.version }, process.argv.slice(2), {
  entree: process.stdin,
  sortie: surFlux(process.stdout),
  erreur: surFlux(process.stderr)
})
