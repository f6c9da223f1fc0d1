import type { ContenuDroit, Piece } from './contenus.ts'
import type { DroitMontre } from './resultats.ts'

export type PapierAReunir = Piece & {
  /** Names of the rights that ask for it. */
  readonly pour: readonly string[]
}

/** A right to act on, with what people read of it. */
export type Choisie = { readonly droit: DroitMontre; readonly contenu: ContenuDroit }

/** Every paper once, with the rights that want it; the most wanted first. */
export const papiers = (etapes: readonly Choisie[]): readonly PapierAReunir[] => {
  const tous = etapes.flatMap(({ droit, contenu }) =>
    contenu.apporter
      .filter(piece => estPour(droit, piece.si))
      .map(piece => ({ piece, droit: contenu.nom_officiel }))
  )
  return [...new Set(tous.map(({ piece }) => sorteDePapier(piece.quoi)))]
    .map(sorte => tous.filter(({ piece }) => sorteDePapier(piece.quoi) === sorte))
    .map(memes => ({
      ...laPlusExigeante(memes.map(({ piece }) => piece)),
      pour: [...new Set(memes.map(({ droit }) => droit))]
    }))
    .toSorted((a, b) => b.pour.length - a.pour.length)
}

/** Papers that each right words in its own way. */
const SORTES = ['avis d impot', 'rib', 'piece d identite', 'certificat medical']

const sorteDePapier = (quoi: string): string => {
  const mots = quoi
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return SORTES.find(sorte => ` ${mots} `.includes(` ${sorte} `)) ?? mots
}

/** Of several wordings, the one without « si », then the one that asks for the most. */
const laPlusExigeante = (pieces: readonly Piece[]): Piece => {
  const sansCondition = pieces.filter(({ quoi }) => !quoi.includes(', si '))
  const [premiere, ...autres] = sansCondition.length > 0 ? sansCondition : pieces
  if (premiere === undefined) throw new Error('A group of papers is never empty')
  return autres.reduce((gardee, piece) => (piece.quoi.length > gardee.quoi.length ? piece : gardee), premiere)
}

/** True when this sentence or paper concerns this form of the right. */
export const estPour = ({ forme }: DroitMontre, si: string | undefined): boolean =>
  si === undefined || si === forme
