import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Programme } from '../../src/arbre/arbre.ts'
import { emettreModules } from '../../src/emission/modules.ts'
import { aplatir } from '../../src/emission/plan/aplatir.ts'
import type { Regles } from '../../src/execution/regles.ts'

/** A program as running rules, through a folder that does not stay: for tests and measurements. */
export const charger = async (programme: Programme): Promise<Required<Regles>> => {
  const dossier = mkdtempSync(join(tmpdir(), 'regles-'))
  const operations = new URL('../../src/execution/operations.ts', import.meta.url).href
  try {
    for (const [nom, texte] of Object.entries(emettreModules(aplatir(programme)))) {
      writeFileSync(join(dossier, nom), texte.replace("'moteur/operations'", `'${operations}'`))
    }
    writeFileSync(join(dossier, 'package.json'), '{"type":"module"}')
    const module: { regles: Required<Regles> } = await import(pathToFileURL(join(dossier, 'regles.js')).href)
    return module.regles
  } finally {
    rmSync(dossier, { recursive: true })
  }
}
