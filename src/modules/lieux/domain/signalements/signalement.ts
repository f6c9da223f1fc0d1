/** What is no longer true of a place: the boxes of the coupon, in its order. */
export const MOTIFS = ['ferme', 'horaires', 'telephone', 'adresse', 'ne-fait-plus', 'autre'] as const
export type Motif = (typeof MOTIFS)[number]

/** By which way it came. `lieu`: the place itself, with the key of its letter. */
export const VOIES = ['web', 'coupon', 'lieu'] as const
export type Voie = (typeof VOIES)[number]

/** « Ce n'est plus vrai »: one thing that one person says of one place. One thing, so that it takes one decision. */
export type Signalement = {
  readonly motif: Motif
  /** What should be read instead, as it was typed; empty when the person only knows that it is wrong. */
  readonly propose: string
  /** Free words for the referent; never published as they are. */
  readonly message: string
}

export const estMotif = (mot: string): mot is Motif => (MOTIFS as readonly string[]).includes(mot)
