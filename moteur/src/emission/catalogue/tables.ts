import type { Entree } from '../../arbre/arbre.ts'
import type { Lecteur, Table } from '../../execution/regles.ts'

/** What the project knows and the engine does not: by name, the codes that mean each word. */
export type Tables = Readonly<Record<string, Table>>

/** The tables that these inputs look into; a missing one, or a word no rule knows, is a mistake of the project. */
export const tablesLues = (entrees: readonly Entree[], tables: Tables): Pick<Lecteur, 'tables'> => {
  const lues = entrees.flatMap(entree => (entree.table === null ? [] : [[entree.table, entree] as const]))
  if (lues.length === 0) return {}
  return { tables: Object.fromEntries(lues.map(([nom, entree]) => [nom, exiger(nom, entree, tables)])) }
}

const exiger = (nom: string, { nom: fait, type }: Entree, tables: Tables): Table => {
  const table = tables[nom]
  if (table === undefined) throw new Error(`« ${fait} » lit la table « ${nom} », qui n’existe pas.`)
  const mots = type.genre === 'choix' ? type.valeurs : []
  const inconnu = Object.keys(table).find(mot => !mots.includes(mot))
  if (inconnu !== undefined)
    throw new Error(`La table « ${nom} » dit « ${inconnu} », que « ${fait} » ne connaît pas.`)
  return table
}
