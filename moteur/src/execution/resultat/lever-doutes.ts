import { type ReglesALaDemande, visiter } from '../a-la-demande/visiter.ts'
import type { Rangee } from '../lot/lire-range.ts'
import type { DroitPublie } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import type { Contexte } from './contexte.ts'
import { chercherFaitSeul } from './manque.ts'
import { percuDe, rendreSorties } from './resultat.ts'
import type { Statut } from './statuts.ts'
import { pointDe, pointsADecider } from './statuts.ts'
import { echeancesDe } from './suites.ts'
import type { ValeurRendue } from './valeurs.ts'

type Figures = Readonly<Record<string, ValeurRendue>>

/** What a search needs of a right that `lot` leaves in doubt; null: nothing to say of it. */
export type DouteLeve =
  | { readonly sorte: 'ouvert'; readonly percu: false | null; readonly sorties: Figures }
  | { readonly sorte: 'percu'; readonly echeances: Figures }
  /** The path of the only fact it waits for. */
  | { readonly sorte: 'un fait'; readonly fait: string }
  | null

/** A right by its place in the catalogue; whether it is drawn, where this is known. */
type Doute = { readonly rang: number; readonly percu: boolean | null }

type Doutes = {
  readonly doutes: readonly Doute[]
  readonly connu: boolean
  /** The household as `lot` read it: its facts need not be read twice. */
  readonly rangee: Rangee
}

/**
 * Doubts about the rights of one household, by its bounds: only the steps that decide are computed.
 * `connu`: every fact is known; then a right to be checked waits for the law, and no fact is looked for.
 */
export const leverDoutes = (
  regles: ReglesALaDemande,
  situation: Situation,
  { doutes, connu, rangee }: Doutes
): readonly DouteLeve[] => {
  const contexte = visiter(regles, situation, rangee)
  return doutes.map(doute => lever(contexte, doute, connu))
}

const lever = (contexte: Contexte, { rang, percu: su }: Doute, connu: boolean): DouteLeve => {
  const droit = contexte.regles.catalogue.droits[rang]!
  const percu = su ?? percuDe(contexte, droit)
  if (percu) return { sorte: 'percu', echeances: echeancesDe(contexte, droit).echeances ?? {} }
  const statut = statuerAuPlusTot(contexte, droit, connu)
  if (statut === 'ouvert') return { sorte: 'ouvert', percu, sorties: rendreSorties(contexte, droit, statut) }
  if (statut === 'ferme' || connu) return null
  const fait = chercherFaitSeul(contexte, pointsADecider(contexte, droit))
  return fait === null ? null : { sorte: 'un fait', fait }
}

/** One condition false is enough; where all facts are known, one that is not true is. */
const statuerAuPlusTot = (contexte: Contexte, droit: DroitPublie, connu: boolean): Statut => {
  let ouvert = true
  for (const condition of droit.conditions) {
    const [bas, haut] = contexte.valeur(pointDe(contexte, condition))
    if (haut === 0) return 'ferme'
    ouvert &&= bas === 1
    if (!ouvert && connu) break
  }
  return ouvert ? 'ouvert' : 'a_verifier'
}
