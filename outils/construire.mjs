// Builds everything that is generated. Add a step to the list below; nothing else knows about it.
import { pathToFileURL } from 'node:url'
import { etapesBases } from './etapes/bases.mjs'
import { etapeContenus } from './etapes/contenus.mjs'
import { etapeMessages } from './etapes/messages.mjs'
import { etapeMigrations } from './etapes/migrations.mjs'
import { etapePaquetsNavigateur, etapePaquetsServeur } from './etapes/paquets.mjs'
import { etapeRegles } from './etapes/regles.mjs'

/** Code that the tests and the type checker need as much as the bundles do. */
const codeGenere = [etapeMessages, etapeContenus, etapeRegles, etapeMigrations]

/** What runs: the server, the command, the service worker. */
const paquets = [etapePaquetsNavigateur, etapePaquetsServeur]

/** Runs the steps in order; each one skips itself when its output is fresh. The databases only serve a first start. */
export const construire = async ({
  avecPaquets = true,
  avecBases = avecPaquets,
  annoncer = console.log
} = {}) => {
  const etapes = [...codeGenere, ...(avecPaquets ? paquets : []), ...(avecBases ? etapesBases : [])]
  for (const etape of etapes) {
    const debut = performance.now()
    const issue = await etape.faire(annoncer)
    if (issue === 'a-jour') continue
    annoncer(`${etape.nom} : ${issue} (${Math.round(performance.now() - debut)} ms)`)
  }
}

/** Builds before something runs; false when there is something to repair, which has been said. */
export const construireOuDire = async (reglages, faire = construire, dire = console.error) => {
  try {
    await faire(reglages)
    return true
  } catch (erreur) {
    dire(enPhrases(erreur))
    return false
  }
}

// A rule or a content to repair is told by its message; only a bug of ours (TypeError…) is told by where it happened.
const enPhrases = erreur =>
  Object.getPrototypeOf(erreur) === Error.prototype ? erreur.message : (erreur.stack ?? String(erreur))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await construireOuDire({ avecPaquets: !process.argv.includes('--sans-paquets') }))) process.exit(1)
}
