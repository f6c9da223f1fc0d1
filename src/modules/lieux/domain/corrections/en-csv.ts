import type { CorrectionRendue } from './rendre.ts'

const COLONNES = {
  source: 'source',
  identifiant: 'identifiant',
  code: 'code_relais',
  nom: 'nom',
  commune: 'commune',
  champ: 'champ',
  ancienne: 'ancienne_valeur',
  nouvelle: 'nouvelle_valeur',
  nouvelleOsm: 'nouvelle_valeur_osm',
  le: 'date',
  par: 'par'
} as const satisfies Record<keyof CorrectionRendue, string>

const CLES = Object.keys(COLONNES) as (keyof CorrectionRendue)[]

/** A table that any spreadsheet opens: `;`, UTF-8 with its mark, one line a correction. */
export const enCsv = (corrections: readonly CorrectionRendue[]): string =>
  [Object.values(COLONNES), ...corrections.map(correction => CLES.map(cle => correction[cle]))]
    .map(ligne => `${ligne.map(enCellule).join(';')}\r\n`)
    .join('')
    .replace(/^/, '\ufeff')

// What somebody typed must not become a formula on the desk of who opens the table.
const enCellule = (texte: string): string => {
  const sur = /^[=@\t\r]|^[+-](?![\d\s.]*$)/.test(texte) ? `'${texte}` : texte
  return /[";\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur
}
