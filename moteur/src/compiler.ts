import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aplatir } from './emission/aplatir.ts'
import { emettreModules } from './emission/modules.ts'
import { enFrancais } from './francais/en-francais.ts'
import { lireRegles } from './lire.ts'

type Chemins = { readonly dossier: string; readonly sortie: string }

/** Compiles a folder of rules into modules; errors are printed one a line, and nothing is written. */
export const compiler = async ({ dossier, sortie }: Chemins): Promise<void> => {
  const lu = await lireRegles(dossier)
  if (!lu.ok) {
    for (const { fichier, ligne, message } of lu.error) console.error(`${fichier}:${ligne} ${message}`)
    process.exit(1)
  }
  const programme = lu.value
  const lisible = Object.fromEntries(programme.regles.map(regle => [regle.nom, enFrancais(regle, programme)]))
  mkdirSync(sortie, { recursive: true })
  for (const [nom, texte] of Object.entries(emettreModules(aplatir(programme)))) writeFileSync(join(sortie, nom), texte)
  writeFileSync(join(sortie, 'lisible.json'), JSON.stringify(lisible))
}
