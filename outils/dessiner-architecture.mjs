import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { racine } from './racine.mjs'

const DOSSIERS = ['src', 'cli', 'moteur']

/** The folders that a newcomer sees, one box each. */
const BOITES = '^(src/modules/[^/]+/[^/]+|src/[^/]+|cli|moteur/src/[^/]+)'

/** The picture of who imports whom, as a Mermaid text, read from the code itself. */
export const dessinerArchitecture = () => {
  const filtres = [
    '--include-only',
    `^(${DOSSIERS.join('|')})/`,
    '--exclude',
    '\\.test\\.tsx?$|/genere|^moteur/tests/'
  ]
  const args = [...DOSSIERS, '--output-type', 'mermaid', '--collapse', BOITES, ...filtres]
  return execFileSync(join(racine, 'node_modules/.bin/depcruise'), args, {
    cwd: racine,
    encoding: 'utf8'
  }).trim()
}
