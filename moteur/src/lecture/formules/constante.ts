import type { Lieu, Type } from '../../arbre/arbre.ts'
import { nommerType } from '../../arbre/types.ts'
import { memeUnite } from '../../arbre/unites.ts'
import type { Journal } from '../journal.ts'
import type { Lecteur } from '../lecteur.ts'
import { suggerer } from '../mots/proche.ts'
import type { Bloc } from '../yaml/bloc.ts'

/** A written value (never a formula) as the number the tree holds; null when reported. */
export function lireConstante(bloc: Bloc, type: Type, lecteur: Lecteur): number | null {
  // In a list of choices the word alone is clear enough: `absent: autre`.
  if (type.genre === 'choix' && bloc.forme === 'texte')
    return indice(bloc.texte.replace(/^'(.*)'$/, '$1'), type, bloc.lieu, lecteur.journal.refuser)
  const expression = lecteur.lire(bloc)
  if (expression.sorte === 'invalide') return null
  if (expression.sorte === 'booleen' && type.genre === 'booleen') return expression.valeur ? 1 : 0
  if (expression.sorte === 'date' && type.genre === 'date') return expression.valeur
  if (expression.sorte === 'nombre' && type.genre === 'nombre') {
    const { valeur, unite } = expression
    if (Object.keys(unite).length === 0 || memeUnite(unite, type.unite)) return valeur
  }
  return lecteur.journal.refuser(bloc.lieu, `On attend ici ${nommerType(type)}, écrit en clair.`)
}

/** The rank of a word in a list of choices; null when reported, with the nearest word. */
export function indice(
  mot: string,
  type: Extract<Type, { genre: 'choix' }>,
  lieu: Lieu,
  refuser: Journal['refuser']
): number | null {
  const rang = type.valeurs.indexOf(mot)
  if (rang >= 0) return rang
  return refuser(
    lieu,
    `« ${mot} » n'est pas un de ces choix : ${type.valeurs.join(', ')}.${suggerer(mot, type.valeurs)}`
  )
}
