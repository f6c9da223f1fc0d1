import type { LigneRefusee } from '../../domain/resume/compter-pour-resumer.ts'
import type { Courrier } from '../ecrire-courrier.tsx'
import { type Reponse, type SourceDesFoyers, traiterLot } from '../traiter-lot.ts'
import { type Bilan, compter, ouvrirBilan } from './bilan.ts'
import { demandesDe, type Lot } from './lots.ts'

/** A lot answered: little beside its lines, since all of it is copied from one thread to another. */
export type LotRepondu = {
  /** In the order of the lot: the line of each household, its name unless it was refused. */
  readonly lignes: readonly number[]
  readonly ids: readonly (string | null)[]
  /** Where each lives, empty when its file does not say it; null: no right is open to it. */
  readonly communes: readonly (string | null)[]
  readonly bilan: Bilan
  /** The first reason for each refusal. */
  readonly refus: readonly LigneRefusee[]
  readonly courriers: readonly Courrier[]
  /** The lines of the output: handed over, not copied. */
  readonly octets: Uint8Array<ArrayBuffer>
}

/** Answers each household of a lot, in its order. */
export const repondreAuLot = (source: SourceDesFoyers, lot: Lot): LotRepondu =>
  reunir(traiterLot(source, demandesDe(lot)))

/** The answers of a lot, together. */
export const reunir = (reponses: readonly Reponse[]): LotRepondu => {
  const bilan = ouvrirBilan()
  for (const reponse of reponses) compter(bilan, reponse)
  return {
    lignes: reponses.map(({ ligne }) => ligne),
    ids: reponses.map(({ id, rejet }) => (rejet ? null : id)),
    communes: reponses.map(({ ouverts, commune }) => (ouverts.length === 0 ? null : (commune ?? ''))),
    bilan,
    refus: reponses.flatMap(({ ligne, refus: [premier] }) => (premier ? [{ ligne, ...premier }] : [])),
    courriers: reponses.flatMap(({ courrier }) => (courrier ? [courrier] : [])),
    octets: new TextEncoder().encode(reponses.map(({ texte }) => `${texte}\n`).join(''))
  }
}
