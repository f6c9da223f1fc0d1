import { ok, type Result, refus } from '#shared/result'
import type { Motif, Signalement } from './signalement.ts'

export const PROPOSE_MAXIMUM = 300
export const MESSAGE_MAXIMUM = 500

type ChampSaisi = 'propose' | 'message'
export type ErreurSaisie = {
  readonly champ: ChampSaisi
  readonly code: 'propose-trop-long' | 'message-trop-long' | 'propose-vide' | 'message-vide'
}

/** Without words, these say nothing that a referent could act upon. */
const SANS_MOTS: Partial<Record<Motif, ChampSaisi>> = { 'ne-fait-plus': 'propose', autre: 'message' }

/** What was typed becomes a signalement; only emptiness and length are refused, never the way it is said. */
export const lireSignalement = (saisi: {
  readonly motif: Motif
  readonly propose?: string | undefined
  readonly message?: string | undefined
}): Result<Signalement, readonly ErreurSaisie[]> => {
  const signalement = {
    motif: saisi.motif,
    propose: uneLigne(saisi.propose ?? ''),
    message: desLignes(saisi.message ?? '')
  }
  const erreurs = [...tropLongs(signalement), ...vides(signalement)]
  return erreurs.length === 0 ? ok(signalement) : refus(erreurs)
}

const tropLongs = ({ propose, message }: Signalement): readonly ErreurSaisie[] => [
  ...(longueur(propose) > PROPOSE_MAXIMUM ? [{ champ: 'propose', code: 'propose-trop-long' } as const] : []),
  ...(longueur(message) > MESSAGE_MAXIMUM ? [{ champ: 'message', code: 'message-trop-long' } as const] : [])
]

const vides = (signalement: Signalement): readonly ErreurSaisie[] => {
  const champ = SANS_MOTS[signalement.motif]
  return champ !== undefined && signalement[champ] === '' ? [{ champ, code: `${champ}-vide` }] : []
}

// As a person counts them: an emoji is one sign.
const longueur = (texte: string): number => [...texte].length

// Signs that are not written (but for those that Persian or emojis need), or that turn the reading order around, could disguise what the referent reads.
const sansSignesCaches = (texte: string): string =>
  texte.replace(/[^\P{C}\n\t\u200c\u200d]/gu, '').replace(/[\u2028\u2029]/g, '\n')

const uneLigne = (texte: string): string => sansSignesCaches(texte).replace(/\s+/g, ' ').trim()

const desLignes = (texte: string): string =>
  sansSignesCaches(texte.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
