import type { Portee, Type, Unite } from './arbre.ts'
import { ecrireUnite, memeUnite } from './unites.ts'

export const booleen: Type = { genre: 'booleen' }
export const date: Type = { genre: 'date' }
/** A number with its unit; none for a plain one. */
export const nombre = (unite: Unite = {}): Type => ({ genre: 'nombre', unite })

/** The scope of what exists once per household. */
export const foyer: Portee = { personne: false, mois: false }

/** The scope of something made of several parts: it varies with whatever one of them varies with. */
export function reunir(portees: readonly Portee[]): Portee {
  return { personne: portees.some(p => p.personne), mois: portees.some(p => p.mois) }
}

/** Same kind, same unit, same words. */
export function memeType(a: Type, b: Type): boolean {
  if (a.genre === 'nombre' && b.genre === 'nombre') return memeUnite(a.unite, b.unite)
  if (a.genre === 'choix' && b.genre === 'choix') return a.valeurs.join('|') === b.valeurs.join('|')
  return a.genre === b.genre
}

/** The type in words, for messages: « un nombre en €/mois ». */
export function nommerType(type: Type): string {
  if (type.genre === 'booleen') return 'un oui ou non'
  if (type.genre === 'date') return 'une date'
  if (type.genre === 'choix') return `un choix parmi ${type.valeurs.join(', ')}`
  const unite = ecrireUnite(type.unite)
  return unite === '' ? 'un simple nombre' : `un nombre en ${unite}`
}
