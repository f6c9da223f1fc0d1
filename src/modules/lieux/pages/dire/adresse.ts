import type { Adresse } from '../../domain/lieu/lieu.ts'

/** « 1 place Bonnyaud, 23000 Guéret ». */
export const enUneLigne = ({ voie, codePostal, commune }: Adresse): string =>
  [voie, `${codePostal} ${commune}`.trim()].filter(Boolean).join(', ')
