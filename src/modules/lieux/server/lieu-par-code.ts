import type { Base } from '#server/base'
import { lireCode } from '../domain/lieu/code.ts'
import { type LieuEtProvenance, lieuxRepository } from './tables/lieux-repository.ts'

/** The place of a code as it was typed, scanned or found in an address; null when there is none. */
export const lieuParCode = async (base: Base, tape: string): Promise<LieuEtProvenance | null> => {
  const code = lireCode(tape)
  return code === null ? null : lieuxRepository(base).parCode(code)
}
