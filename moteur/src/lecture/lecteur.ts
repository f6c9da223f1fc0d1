import type { Lieu } from '../arbre/arbre.ts'
import type { Expression } from './expression.ts'
import type { Journal } from './journal.ts'
import type { Bloc } from './yaml/bloc.ts'

/** What a mechanism needs to read its own parts. */
export type Lecteur = {
  readonly journal: Journal
  readonly lire: (bloc: Bloc) => Expression
  readonly refuser: (lieu: Lieu, message: string) => Expression
}

/** Reads what follows a mechanism's name; `lieu` is the line of that name. */
export type Mecanisme = (bloc: Bloc, lieu: Lieu, lecteur: Lecteur) => Expression
