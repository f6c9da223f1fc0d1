import {
  type DroitPublie,
  evaluerAvecSuites,
  lireFaits,
  type ResultatDroit,
  rendre,
  type Statut,
  type ValeurRendue
} from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { vitHorsDesRegles } from '../domain/hors-des-regles.ts'
import { lireSituation, type Situation } from '../domain/situation.ts'
import { cibles } from '../genere/calcul.js'
import { regles } from '../genere/regles.js'
import type { SituationRefusee } from './calculer.ts'

/** A right as a search over many households needs it: what it is worth, not why. */
export type DroitExamine = {
  /** As `resultat/1` names it. */
  readonly droit: string
  readonly statut: Statut
  readonly percu: boolean | null
  /** `montant_mensuel`, `forme`…: those the right has; and its due dates, `fin`, `redemander_des`… when they are known. */
  readonly sorties: Readonly<Record<string, ValeurRendue>>
  /** What keeps it to be checked. */
  readonly manque: readonly string[]
  /** The rules themselves do not know: no fact of the household would be enough. */
  readonly sansReponse: boolean
}

export type Examen = {
  readonly situation: Situation
  /** Rights that the rules can tell drawn or not, but for the closed ones that nobody draws. */
  readonly droits: readonly DroitExamine[]
  /** Every fact was known. */
  readonly precis: boolean
}

/**
 * Many households, not yet checked, each with its answer or its errors, in the same order.
 * The seam of the fast backends: whoever asks hands over a batch, and does not know how it is computed.
 */
export const examinerFoyers = (lot: readonly unknown[]): readonly Result<Examen, SituationRefusee>[] =>
  lot.map(json => {
    const lue = lireSituation(json)
    return lue.ok ? ok(examiner(lue.value)) : lue
  })

const examiner = (situation: Situation): Examen => {
  // Another law: nothing is said.
  if (vitHorsDesRegles(situation)) return { situation, droits: [], precis: false }
  const faits = lireFaits(regles.lecteur, situation)
  const valeurs = faits.precis ? regles.calcul(faits) : null
  if (valeurs === null || places.some(droit => resteADire(droit, valeurs)))
    return examinerLentement(situation, faits.precis)
  return { situation, droits: droitsConnus(valeurs), precis: true }
}

/** Where `calcul` writes what a right needs. */
type Places = {
  readonly nom: string
  readonly conditions: readonly number[]
  readonly percu: number
  readonly sorties: readonly Sortie[]
  readonly echeances: readonly Sortie[]
}
type Sortie = { readonly cle: string; readonly place: number; readonly regle: number }

const placeDe = (regle: number): number => cibles.indexOf(regles.catalogue.regles[regle]?.nom ?? '')

const placesDe = ({ nom, conditions, percu, sorties, echeances = {} }: DroitPublie): readonly Places[] =>
  percu === undefined
    ? []
    : [
        {
          nom,
          conditions: conditions.map(placeDe),
          percu: placeDe(percu),
          sorties: enSorties(sorties),
          echeances: enSorties(echeances)
        }
      ]

const enSorties = (noms: Readonly<Record<string, number>>): readonly Sortie[] =>
  Object.entries(noms).map(([cle, regle]) => ({ cle, place: placeDe(regle), regle }))

const places: readonly Places[] = regles.catalogue.droits.flatMap(placesDe)
const suivis: ReadonlySet<string> = new Set(places.map(({ nom }) => nom))

/** An unknown that keeps a right from being decided: the bounds say more than the quick answer. */
const resteADire = ({ conditions, percu, sorties }: Places, valeurs: Float64Array): boolean => {
  const inconnu = (place: number) => Number.isNaN(valeurs[place])
  const ferme = conditions.some(place => valeurs[place] === 0)
  if (inconnu(percu) || (!ferme && conditions.some(inconnu))) return true
  const montre = !ferme || valeurs[percu] === 1
  return montre && sorties.some(({ place }) => inconnu(place))
}

const droitsConnus = (valeurs: Float64Array): readonly DroitExamine[] => {
  const droits: DroitExamine[] = []
  for (const { nom, conditions, percu, sorties, echeances } of places) {
    const ouvert = conditions.every(place => valeurs[place] === 1)
    const recu = valeurs[percu] === 1
    if (!ouvert && !recu) continue
    droits.push({
      droit: nom,
      statut: ouvert ? 'ouvert' : 'ferme',
      percu: recu,
      sorties: {
        ...rendreSorties(sorties, valeurs, ouvert),
        ...connues(rendreSorties(echeances, valeurs, true))
      },
      manque: [],
      sansReponse: false
    })
  }
  return droits
}

/** A closed right has no form. */
const rendreSorties = (
  sorties: Places['sorties'],
  valeurs: Float64Array,
  ouvert: boolean
): DroitExamine['sorties'] => {
  const rendues: Record<string, ValeurRendue> = {}
  for (const { cle, place, regle } of sorties) {
    const valeur = valeurs[place] ?? Number.NaN
    const decrite = regles.catalogue.regles[regle]
    if (decrite === undefined) continue
    rendues[cle] = !ouvert && decrite.choix ? null : rendre([valeur, valeur], decrite)
  }
  return rendues
}

const connues = (sorties: DroitExamine['sorties']): DroitExamine['sorties'] =>
  Object.fromEntries(Object.entries(sorties).filter(([, valeur]) => valeur !== null))

/** With bounds, and what is missing. */
const examinerLentement = (situation: Situation, precis: boolean): Examen => ({
  situation,
  precis,
  droits: Object.entries(evaluerAvecSuites(regles, situation).droits)
    .filter(([nom, { statut, percu }]) => suivis.has(nom) && (statut !== 'ferme' || percu === true))
    .map(([nom, droit]) => enExamen(nom, droit))
})

const enExamen = (
  droit: string,
  { statut, percu, manque = [], inconnus = [], echeances = {}, ...autres }: ResultatDroit
): DroitExamine => {
  const sorties = regles.catalogue.droits.find(({ nom }) => nom === droit)?.sorties ?? {}
  return {
    droit,
    statut,
    percu,
    sorties: {
      ...Object.fromEntries(Object.keys(sorties).map(cle => [cle, autres[cle] as ValeurRendue])),
      ...echeances
    },
    manque,
    sansReponse: inconnus.length > 0
  }
}
