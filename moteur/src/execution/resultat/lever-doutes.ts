import { besoinsDe, type Partie } from '../partie/besoins.ts'
import { type Visite, visiter } from '../partie/visiter.ts'
import type { DroitPublie, Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import type { Contexte } from './contexte.ts'
import { contexteDe } from './contexte.ts'
import { chercherFaitSeul } from './manque.ts'
import { percuDe, rendreSorties } from './resultat.ts'
import type { Statut } from './statuts.ts'
import { formesDe, pointDe, pointsADecider } from './statuts.ts'
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
export type Doute = { readonly rang: number; readonly percu: boolean | null }

/**
 * Doubts about the rights of one household, by its bounds: only the steps that decide are computed, the cheapest first.
 * `connu`: every fact is known; then a right to be checked waits for the law, and no fact is looked for.
 */
export const leverDoutes = (
  regles: Regles,
  situation: Situation,
  { doutes, connu }: { readonly doutes: readonly Doute[]; readonly connu: boolean }
): readonly DouteLeve[] => {
  const visite = visiter(regles, situation)
  const examen = { contexte: contexteDe(regles, visite.faits, visite.etat), visite, connu }
  return doutes.map(doute => lever(examen, doute))
}

type Examen = { readonly contexte: Contexte; readonly visite: Visite; readonly connu: boolean }

const lever = (examen: Examen, { rang, percu: su }: Doute): DouteLeve => {
  const { contexte, visite, connu } = examen
  const { droit, percu: perception, echeances, sorties, formes } = partiesDe(contexte.regles, rang)
  if (su === null) visite.encadrer(perception)
  const percu = su ?? percuDe(contexte, droit)
  if (percu) {
    visite.encadrer(echeances)
    return { sorte: 'percu', echeances: echeancesDe(contexte, droit).echeances ?? {} }
  }
  const statut = statuerAuPlusTot(examen, rang)
  if (statut === 'ouvert') {
    visite.encadrer(sorties)
    return { sorte: 'ouvert', percu, sorties: rendreSorties(contexte, droit, statut) }
  }
  if (statut === 'ferme' || connu) return null
  visite.encadrer(formes)
  const fait = chercherFaitSeul(contexte, pointsADecider(contexte, droit))
  return fait === null ? null : { sorte: 'un fait', fait }
}

/** One condition false is enough; where all facts are known, one that is not true is. */
const statuerAuPlusTot = ({ contexte, visite, connu }: Examen, rang: number): Statut => {
  let ouvert = true
  for (const { regle, partie } of partiesDe(contexte.regles, rang).conditions) {
    visite.encadrer(partie)
    const [bas, haut] = contexte.valeur(pointDe(contexte, regle))
    if (haut === 0) return 'ferme'
    ouvert &&= bas === 1
    if (!ouvert && connu) break
  }
  return ouvert ? 'ouvert' : 'a_verifier'
}

type PartiesDuDroit = {
  readonly droit: DroitPublie
  readonly percu: Partie
  readonly echeances: Partie
  readonly sorties: Partie
  readonly formes: Partie
  /** The cheapest first. */
  readonly conditions: readonly { readonly regle: number; readonly partie: Partie }[]
}

const connues = new WeakMap<Regles, Map<number, PartiesDuDroit>>()

const partiesDe = (regles: Regles, rang: number): PartiesDuDroit => {
  const gardees = connues.get(regles) ?? new Map<number, PartiesDuDroit>()
  connues.set(regles, gardees)
  const garde = gardees.get(rang) ?? decouper(regles, rang)
  gardees.set(rang, garde)
  return garde
}

const decouper = (regles: Regles, rang: number): PartiesDuDroit => {
  const { regles: publiees, droits } = regles.catalogue
  const droit = droits[rang]!
  const partie = (quoi: string, numeros: readonly number[]): Partie => ({
    nom: `${droit.nom} : ${quoi}`,
    pas: numeros.map(numero => publiees[numero]!.pas)
  })
  return {
    droit,
    percu: partie('perçu', droit.percu === undefined ? [] : [droit.percu]),
    echeances: partie('échéances', Object.values(droit.echeances ?? {})),
    sorties: partie('sorties', Object.values(droit.sorties)),
    formes: partie('formes', formesDe(regles, droit)),
    conditions: droit.conditions
      .map(regle => ({ regle, partie: partie(publiees[regle]!.nom, [regle]) }))
      .sort((a, b) => coutDe(regles, a.partie) - coutDe(regles, b.partie))
  }
}

const coutDe = (regles: Regles, partie: Partie): number => besoinsDe(regles, partie).pas.length
