import type { Base } from '#server/base'
import {
  COLONNES,
  enMediationNumerique,
  type LieuEchange,
  type RaisonDOmettre
} from '../domain/exportation/mediation-numerique.ts'
import { lieuxRepository } from './tables/lieux-repository.ts'

/** How it is written: a JSON array, or a table with commas. */
export type Ecriture = 'json' | 'csv'

/** How many places were written, and how many were left out, by reason. */
export type BilanExport = {
  readonly exportes: number
  readonly omis: Readonly<Partial<Record<RaisonDOmettre, number>>>
}

/**
 * Every place in the exchange schema of places of digital help (1.0.2), in pieces: memory holds some hundreds of them,
 * however many there are. The last value is the count.
 */
export async function* exporterLieux(base: Base, ecriture: Ecriture): AsyncGenerator<string, BilanExport> {
  const omis: Partial<Record<RaisonDOmettre, number>> = {}
  let exportes = 0
  yield DEBUT[ecriture]
  for await (const page of lieuxRepository(base).avecProvenance()) {
    const issues = page.map(enMediationNumerique)
    for (const issue of issues) if (!issue.ok) omis[issue.error] = (omis[issue.error] ?? 0) + 1
    const lignes = issues.flatMap(issue => (issue.ok ? [issue.value] : []))
    if (lignes.length > 0) yield (ecriture === 'json' && exportes > 0 ? ',\n' : '') + ecrire(lignes, ecriture)
    exportes += lignes.length
  }
  yield ecriture === 'json' ? '\n]\n' : ''
  return { exportes, omis }
}

const DEBUT: Readonly<Record<Ecriture, string>> = { json: '[\n', csv: `${COLONNES.join(',')}\r\n` }

const ecrire = (lignes: readonly LieuEchange[], ecriture: Ecriture): string =>
  ecriture === 'json'
    ? lignes.map(ligne => JSON.stringify(ligne)).join(',\n')
    : lignes.map(ligne => `${COLONNES.map(colonne => enCase(ligne[colonne])).join(',')}\r\n`).join('')

/** RFC 4180. */
const enCase = (valeur: string | number | undefined): string => {
  const texte = String(valeur ?? '')
  return /[",\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte
}
