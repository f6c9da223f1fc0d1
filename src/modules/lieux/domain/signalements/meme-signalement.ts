import type { Signalement } from './signalement.ts'

/** Two people who say the same thing of the same place count as one signalement said twice, whatever their capitals and points. */
export const cleDuSignalement = ({ motif, propose, message }: Signalement): string =>
  [motif, depouiller(propose), depouiller(message)].join('|')

const depouiller = (texte: string): string =>
  texte
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
