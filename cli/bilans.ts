import type { Bilan } from '../src/server/base.ts'

/** What a backup or a restoration holds, table by table: two of these compare at a glance. */
export const direBilans = (
  tables: readonly Bilan[],
  { titre, json }: { readonly titre: string; readonly json: boolean }
): string => {
  const lignes = tables.reduce((somme, table) => somme + table.lignes, 0)
  if (json) return `${JSON.stringify({ lignes, tables })}\n`
  const largeur = Math.max(...tables.map(({ table }) => table.length), 'en tout'.length)
  const ecrire = (nom: string, nombre: number, empreinte: string) =>
    `  ${nom.padEnd(largeur)}  ${nombre.toLocaleString('fr-FR').padStart(10)}  ${empreinte}`.trimEnd()
  return [
    titre,
    '',
    ...tables.map(({ table, lignes, empreinte }) => ecrire(table, lignes, empreinte)),
    ecrire('en tout', lignes, ''),
    ''
  ].join('\n')
}
