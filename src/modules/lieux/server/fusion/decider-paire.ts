import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import { ecritureDesPaires } from '../tables/ecriture-des-paires.ts'
import { fichesRepository } from '../tables/fiches-repository.ts'
import { ecrireEnsemble } from './ecrire-ensemble.ts'

/** Who decided, and when. */
export type Auteur = { readonly par: string; readonly le: Jour }

type Paire = { readonly a: string; readonly b: string }

/** A referent says that two fiches speak of one place, or of two; `null` takes the word back. */
export const deciderPaire = async (
  base: Base,
  { a, b, sens }: Paire & { readonly sens: 'meme' | 'distincts' | null },
  auteur: Auteur
): Promise<Result<null, 'fiche-inconnue'>> => {
  const fait = await ecrireEnsemble(base, async trx => {
    const connues = await fichesRepository(trx).parIds([a, b])
    if (new Set(connues.map(({ id }) => id)).size < 2) return []
    await ecritureDesPaires(trx).decider([{ a, b }], sens, auteur)
    return [a, b]
  })
  return fait ? ok(null) : refus('fiche-inconnue')
}

/** A referent takes a fiche out of its place: it no longer speaks of what the others speak of. */
export const detacherFiche = async (
  base: Base,
  id: string,
  auteur: Auteur
): Promise<Result<null, 'fiche-inconnue' | 'fiche-seule'>> => {
  const fiches = fichesRepository(base)
  const [fiche] = await fiches.parIds([id])
  if (fiche?.sorte !== 'lieu' || fiche.lieu === null) return refus('fiche-inconnue')
  const fait = await ecrireEnsemble(base, async trx => {
    const autres = (await fichesRepository(trx).duLieu(fiche.lieu ?? '')).filter(
      autre => autre.sorte === 'lieu' && autre.id !== id
    )
    await ecritureDesPaires(trx).decider(
      autres.map(autre => ({ a: id, b: autre.id })),
      'distincts',
      auteur
    )
    return autres.length > 0 ? [id, ...autres.map(autre => autre.id)] : []
  })
  return fait ? ok(null) : refus('fiche-seule')
}
