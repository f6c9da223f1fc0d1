import paquet from '../package.json' with { type: 'json' }
import { aiguiller } from './aiguillage.ts'
import type { Commande } from './commande.ts'
import { expliquer } from './expliquer.ts'
import { reglesVerifier } from './regles-verifier.ts'
import { simuler } from './simuler.ts'
import { surFlux } from './sur-flux.ts'

/** The commands that exist; add yours here. */
const commandes: readonly Commande[] = [simuler, expliquer, reglesVerifier]

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (erreur: NodeJS.ErrnoException) => process.exit(erreur.code === 'EPIPE' ? 0 : 2))

process.exitCode = await aiguiller(
  commandes,
  process.argv.slice(2),
  { entree: process.stdin, sortie: surFlux(process.stdout), erreur: surFlux(process.stderr) },
  paquet.version
)
