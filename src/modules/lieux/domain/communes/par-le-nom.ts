import { comparer } from './comparer.ts'
import { type Empreinte, empreinteDe } from './empreinte.ts'
import { type Entree, type IndexCommunes, motsDuNom } from './indexer-communes.ts'
import { INDICES_AU_PLUS, indices } from './indices.ts'
import type { Lecture } from './lectures.ts'
import { meilleurs } from './meilleurs.ts'
import { enCommun } from './paires.ts'

/** A name of the index, and how well it fits the words of an entry. */
export type Trouvee = { readonly entree: Entree; readonly ressemblance: number }

/** Read closely, after a first look at all names. */
const EXAMINES = 80
/** When the words were cut from a longer phrase, only names written nearly so are wanted. */
const EXAMINES_AU_SECOURS = 20
/** Most names share some letters with any other: not worth a second look. */
const EN_COMMUN_MIN = 0.2

/** The names that look or sound like the words of an entry, in no order. */
export const parLeNom = (
  index: IndexCommunes,
  lecture: Lecture,
  territoire: string | null
): readonly Trouvee[] => {
  const saisie = empreinteDe(lecture.mots, index.ecouter)
  return meilleurs(premierRegard(index, saisie), lecture.confiance < 0.9 ? EXAMINES_AU_SECOURS : EXAMINES, {
    corriger: rang => {
      const entree = index.entrees[rang]
      return entree ? indices(entree, lecture, territoire) : 0
    },
    auPlus: INDICES_AU_PLUS
  }).flatMap(rang => {
    const entree = index.entrees[rang]
    return entree === undefined
      ? []
      : { entree, ressemblance: comparer(saisie, empreinteDe(motsDuNom(entree), index.ecouter)) }
  })
}

/** A note for each name: the letters or the sounds in common with what was typed, and who is likely. */
const premierRegard = (index: IndexCommunes, saisie: Empreinte): Float32Array => {
  const notes = enCommun(index.lettres, saisie.lettresFortes)
  const entendues = enCommun(index.sons, saisie.sonsForts)
  for (let rang = 0; rang < notes.length; rang += 1) {
    const commun = Math.max(notes[rang] ?? 0, entendues[rang] ?? 0)
    notes[rang] = commun < EN_COMMUN_MIN ? 0 : commun + (index.vraisemblances[rang] ?? 0)
  }
  return notes
}
