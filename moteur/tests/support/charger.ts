import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Programme } from '../../src/arbre/arbre.ts'
import { emettreModules } from '../../src/emission/modules.ts'
import { aplatir } from '../../src/emission/plan/aplatir.ts'
import type { Lot } from '../../src/execution/lot/lot.ts'
import type { Regles } from '../../src/execution/regles.ts'

/** A program as running rules, through a folder that does not stay: for tests and measurements. */
export const charger = async (programme: Programme): Promise<Required<Regles>> =>
  (await chargerAvecLot(programme)).regles

/** The same, and its program over many households. */
export const chargerAvecLot = async (
  programme: Programme
): Promise<{ readonly regles: Required<Regles>; readonly lot: Lot }> => {
  const dossier = mkdtempSync(join(tmpdir(), 'regles-'))
  const operations = new URL('../../src/execution/operations.ts', import.meta.url).href
  try {
    for (const [nom, texte] of Object.entries(emettreModules(aplatir(programme)))) {
      writeFileSync(join(dossier, nom), texte.replace("'moteur/operations'", `'${operations}'`))
    }
    writeFileSync(join(dossier, 'package.json'), '{"type":"module"}')
    const ouvrir = (nom: string) => import(pathToFileURL(join(dossier, nom)).href)
    const { regles }: { regles: Required<Regles> } = await ouvrir('regles.js')
    const { lot }: { lot: Lot } = await ouvrir('lot.js')
    return { regles, lot }
  } finally {
    rmSync(dossier, { recursive: true })
  }
}
