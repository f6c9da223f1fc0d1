import type { Entree, Programme, Type } from '../../src/arbre/arbre.ts'
import type { Faits, Place } from '../../src/definition/faits.ts'
import { lireDate } from '../../src/lecture/formules/dates.ts'

/** A value of a case as YAML gives it. */
export type Ecrit = string | number | null
export type Situation = Readonly<Record<string, Ecrit | readonly Ecrit[] | Readonly<Record<string, Ecrit>>>>

const JOUR_DES_CAS = 20261122

/** The situation of a case: a list is one value per person, a table one value per month (`M-1: 3`), anything else holds everywhere. */
export function faitsDe(situation: Situation): Faits {
  const tailles = Object.values(situation).map(ecrit => (Array.isArray(ecrit) ? ecrit.length : 1))
  const date = situation['date de la demande']
  return {
    date: typeof date === 'string' ? (lireDate(date) ?? JOUR_DES_CAS) : JOUR_DES_CAS,
    personnes: Math.max(1, ...tailles),
    lire: (entree, place) => enNombre(choisir(situation[entree.nom], place), entree.type, entree)
  }
}

/** « oui », a word of the list, a date or a number → the number of the tree; « inconnu » → NaN. */
export function enNombre(ecrit: Ecrit | undefined, type: Type, { nom }: Pick<Entree, 'nom'>): number {
  if (ecrit === undefined || ecrit === null || ecrit === 'inconnu') return Number.NaN
  if (type.genre === 'booleen' && (ecrit === 'oui' || ecrit === 'non')) return ecrit === 'oui' ? 1 : 0
  if (type.genre === 'choix' && type.valeurs.includes(String(ecrit)))
    return type.valeurs.indexOf(String(ecrit))
  const date = type.genre === 'date' ? lireDate(String(ecrit)) : null
  if (date !== null) return date
  if (type.genre === 'nombre' && typeof ecrit === 'number') return ecrit
  throw new Error(`Le cas écrit « ${ecrit} » pour « ${nom} »`)
}

export function typeDe(programme: Programme, nom: string): Type {
  const trouve = [...programme.regles, ...programme.parametres].find(un => un.nom === nom)
  if (trouve === undefined) throw new Error(`Le cas attend « ${nom} », qui n'existe pas`)
  return trouve.type
}

function choisir(ecrit: Situation[string] | undefined, { personne, recul }: Place): Ecrit | undefined {
  if (Array.isArray(ecrit)) return ecrit[personne] as Ecrit
  if (ecrit === null || typeof ecrit !== 'object') return ecrit
  const parMois = ecrit as Readonly<Record<string, Ecrit>>
  return parMois[recul === 0 ? 'M' : `M-${recul}`] ?? 0
}
