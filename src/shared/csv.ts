/** What a spreadsheet would run instead of showing: a name that begins so gets an apostrophe. */
const FORMULE = /^[=+\-@\t\r]/

/** Lines of a file that any spreadsheet opens (RFC 4180, UTF-8 with its mark, `;` as in France); the first names the columns. */
export const enCsv = (lignes: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${lignes.map(ligne => ligne.map(enCellule).join(';')).join('\r\n')}\r\n`

const enCellule = (valeur: string | number | null): string => {
  if (valeur === null) return ''
  // A decimal point would make a date of « 3.4 » in a French spreadsheet.
  if (typeof valeur === 'number') return String(valeur).replace('.', ',')
  const sure = FORMULE.test(valeur) ? `'${valeur}` : valeur
  return /[;"\r\n]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure
}
