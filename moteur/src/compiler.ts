import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { restreindre } from './arbre/restreindre.ts'
import type { Tables } from './emission/catalogue/tables.ts'
import { emettreModules } from './emission/modules.ts'
import { aplatir } from './emission/plan/aplatir.ts'
import { enFrancais, parametreEnFrancais } from './francais/en-francais.ts'
import { lireRegles } from './lire.ts'

type Demande = {
  readonly dossier: string
  readonly sortie: string
  /** The rights a browser computes; all of them when not said. */
  readonly pourNavigateur?: readonly string[]
  /** What the inputs look up, by name: `{ zones: { zone_1: '75056 92012' } }`. */
  readonly tables?: Tables
}

/** Compiles a folder of rules into modules; with errors, one a line, nothing is written. */
export const compiler = ({ dossier, sortie, pourNavigateur, tables = {} }: Demande): void => {
  const lu = lireRegles(dossier)
  if (!lu.ok)
    throw new Error(
      lu.error
        .map(({ fichier, ligne, message }) => `${relative('', join(dossier, fichier))}:${ligne} ${message}`)
        .join('\n')
    )
  const programme = lu.value
  const lisibles = [
    ...programme.regles.map(regle => enFrancais(regle, programme)),
    ...programme.parametres.map(parametreEnFrancais)
  ]
  const lisible = Object.fromEntries(lisibles.map(une => [une.nom, une]))
  mkdirSync(sortie, { recursive: true })
  const navigateur = pourNavigateur ? restreindre(programme, pourNavigateur) : programme
  const modules = emettreModules(aplatir(programme), { navigateur: aplatir(navigateur), tables })
  for (const [nom, texte] of Object.entries(modules)) writeFileSync(join(sortie, nom), texte)
  writeFileSync(join(sortie, 'lisible.json'), JSON.stringify(lisible))
}
