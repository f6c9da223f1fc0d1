import type { Regle } from '../arbre/arbre.ts'
import { foyer } from '../arbre/types.ts'
import type { Declarations } from '../lecture/declarations/declarations.ts'
import type { Definition } from './contexte.ts'

type Nommee = readonly [nom: string, definition: Definition]

/** What each declared name stands for; of a rule, so far only the type its author announced. */
export function definitionsDe({ entrees, parametres, regles, droits }: Declarations): readonly Nommee[] {
  return [
    ...entrees.map(({ nom, type, portee }): Nommee => [nom, { nature: 'entree', type, portee }]),
    ...parametres.map(({ nom, type }): Nommee => [nom, { nature: 'parametre', type, portee: foyer }]),
    ...regles.map(({ nom, annonce, portee }): Nommee => [nom, { nature: 'regle', type: annonce, portee }]),
    ...droits.map(({ nom }): Nommee => [nom, { nature: 'droit', type: null, portee: foyer }])
  ]
}

/** The same for a rule whose type is now known. */
export function definir({ nom, type, portee }: Regle): Nommee {
  return [nom, { nature: 'regle', type, portee }]
}
