import type { Base } from '#server/base'
import type { Affaire } from '../../domain/affaires/affaire.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { LigneDAttente } from './affaires-repository.ts'
import { lieuxVerifies } from './lieux-verifies.ts'

/** Lines of the queue with the places they are about; a place that has just gone takes its line with it. */
export const lireAffaires = async (
  base: Base,
  lignes: readonly LigneDAttente[]
): Promise<readonly Affaire[]> => {
  const codes = lignes.flatMap(({ code, paire }) => [code, ...(paire ? [paire.autre] : [])])
  const lieux = await lieuxVerifies(base).parCodes([...new Set(codes)])
  return lignes.flatMap(ligne => lireUne(ligne, code => lieux.get(code)?.lieu) ?? [])
}

const lireUne = (ligne: LigneDAttente, lieuDe: (code: string) => Lieu | undefined): Affaire | null => {
  const { sorte, cle, depuis, signalement: dit, paire } = ligne
  const lieu = lieuDe(ligne.code)
  if (lieu === undefined) return null
  const commun = { cle, lieu, depuis }
  if (sorte === 'signalement' && dit !== null) {
    const { motif, propose, message, voie, nombre, dernierLe } = dit
    return { ...commun, sorte, signalement: { motif, propose, message }, voie, nombre, dernierLe }
  }
  if (sorte === 'paire' && paire !== null) {
    const autre = lieuDe(paire.autre)
    return autre === undefined ? null : { ...commun, sorte, autre, fiches: [paire.a, paire.b] }
  }
  if (sorte === 'horaires' && lieu.horaires !== null) return { ...commun, sorte, horaires: lieu.horaires }
  return sorte === 'confirmation' ? { ...commun, sorte, confirmation: lieu.confirmation } : null
}
