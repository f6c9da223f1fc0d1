// npm run docs: what the documentation takes from the code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redigerAvis } from './avis-licences.mjs'
import { dessinerArchitecture } from './dessiner-architecture.mjs'
import { racine } from './racine.mjs'

const DEBUT = '<!-- drawn by npm run docs -->'
const FIN = '<!-- end of the drawing -->'

writeFileSync(join(racine, 'NOTICE.md'), redigerAvis())
console.log('NOTICE.md')

const architecture = join(racine, 'docs/architecture.md')
const texte = existsSync(architecture) ? readFileSync(architecture, 'utf8') : ''
if (texte.includes(DEBUT) && texte.includes(FIN)) {
  const [avant] = texte.split(DEBUT)
  const [, apres] = texte.split(FIN)
  const image = ['```mermaid', dessinerArchitecture(), '```'].join('\n')
  writeFileSync(architecture, `${avant}${DEBUT}\n${image}\n${FIN}${apres}`)
  console.log('docs/architecture.md')
} else {
  console.error(`docs/architecture.md doit porter les deux marques « ${DEBUT} » et « ${FIN} ».`)
  process.exitCode = 1
}
