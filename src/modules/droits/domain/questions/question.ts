import type { IdQuestion, Reponses } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import type { Champ, Formulaire, Lecture } from './champs.ts'

/** What the rules say at this point of the path: which facts still decide something, and which rights are settled. */
export type Etat = {
  readonly reponses: Reponses
  readonly savoir: Savoir
  /** True when a fact whose path matches may still change a right. */
  readonly decide: (fait: RegExp) => boolean
  /** True when this right is already open, whatever the other answers. */
  readonly ouvert: (droit: string) => boolean
}

/** One page of the quick path. Its title, its « pourquoi » and its words are messages `droits_question_<cle>_…`. */
export type Question<K extends IdQuestion = IdQuestion> = {
  readonly id: K
  /** Usually the id; a variant when the words change (« vous », « l’un de vous »). */
  readonly cle: (reponses: Reponses) => string
  /** May frighten: the page says why before asking, and offers to keep silent. */
  readonly delicate: boolean
  readonly estPosee: (etat: Etat) => boolean
  /** `tape`: what is in the form, when it calls for one field more. */
  readonly champs: (reponses: Reponses, savoir: Savoir, tape?: Formulaire) => readonly Champ[]
  readonly lire: (form: Formulaire, reponses: Reponses, savoir: Savoir) => Lecture<NonNullable<Reponses[K]>>
  /** What to write back in the fields when the person returns. */
  readonly remplir: (reponse: NonNullable<Reponses[K]>, reponses: Reponses, savoir: Savoir) => Formulaire
}

/** Gives a question its usual parts; each file says only what is its own. */
export const question = <K extends IdQuestion>(
  q: Pick<Question<K>, 'id' | 'estPosee' | 'champs' | 'lire' | 'remplir'> & Partial<Question<K>>
): Question<K> => ({ cle: () => q.id, delicate: false, ...q })
