import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Programme } from '../../src/arbre/arbre.ts'
import { emettreModules } from '../../src/emission/modules.ts'
import { aplatir } from '../../src/emission/plan/aplatir.ts'
import type { Bornes } from '../../src/execution/a-la-demande/marche.ts'
import type { Lot } from '../../src/execution/lot/machine.ts'
import type { Regles } from '../../src/execution/regles.ts'

/** A program as running rules, through a folder that does not stay: for tests and measurements. */
export const charger = async (programme: Programme): Promise<Required<Regles>> =>
  (await chargerTout(programme)).regles

/** The same, its program over many households, and its bounds step by step. */
export const chargerTout = async (
  programme: Programme
): Promise<{ readonly regles: Required<Regles>; readonly lot: Lot; readonly bornes: Bornes }> => {
  const dossier = mkdtempSync(join(tmpdir(), 'regles-'))
  const execution = new URL('../../src/execution/', import.meta.url).href
  try {
    for (const [nom, texte] of Object.entries(emettreModules(aplatir(programme)))) {
      const relie = texte
        .replace("'moteur/operations'", `'${execution}operations.ts'`)
        .replace("'moteur/intervalles'", `'${execution}intervalles/index.ts'`)
      writeFileSync(join(dossier, nom), relie)
    }
    writeFileSync(join(dossier, 'package.json'), '{"type":"module"}')
    const ouvrir = (nom: string) => import(pathToFileURL(join(dossier, nom)).href)
    const { regles }: { regles: Required<Regles> } = await ouvrir('regles.js')
    const { lot }: { lot: Lot } = await ouvrir('lot.js')
    const { bornes }: { bornes: Bornes } = await ouvrir('bornes.js')
    return { regles, lot, bornes }
  } finally {
    rmSync(dossier, { recursive: true })
  }
}
