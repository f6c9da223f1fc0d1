import paquet from '../package.json' with { type: 'json' }
import { aiguiller } from './aiguillage.ts'
import type { Commande } from './commande.ts'

/** The commands that exist; add yours here. */
const commandes: readonly Commande[] = []

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (erreur: NodeJS.ErrnoException) => process.exit(erreur.code === 'EPIPE' ? 0 : 2))

process.exitCode = await aiguiller(
  commandes,
  process.argv.slice(2),
  { entree: process.stdin, sortie: process.stdout, erreur: process.stderr },
  paquet.version
)
