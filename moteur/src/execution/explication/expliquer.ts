import type { DroitPublie, ReglePubliee, Regles } from '../regles.ts'
import type { Contexte, Mode, Point } from '../resultat/contexte.ts'
import { observer } from '../resultat/contexte.ts'
import { parcourir } from '../resultat/fil.ts'
import { comparaisonDe, comparees } from '../resultat/raisons.ts'
import { valeursEnVigueur } from '../resultat/reserves.ts'
import type { Resultat, ResultatDroit } from '../resultat/resultat.ts'
import { resumer } from '../resultat/resultat.ts'
import type { Statut } from '../resultat/statuts.ts'
import { pointsDecisifs } from '../resultat/statuts.ts'
import type { Bornes } from '../situation/bornes.ts'
import type { Situation } from '../situation/situation.ts'
import { dateDEntier } from '../situation/situation.ts'
import { partiesRacontees } from './fil-raconte.ts'
import { ecrireValeur } from './nombres.ts'
import { direPhrase, direValeur } from './phrases.ts'

/** One step of the reasoning: a rule that counted for this household, or a value of the law it used. */
export type Etape = {
  readonly sorte: 'condition' | 'sortie' | 'regle' | 'parametre'
  readonly regle: string
  readonly titre: string
  /** The rule's sentence with the household's figures; null when it has none. */
  readonly phrase: string | null
  /** The answer of a condition, whatever figures it compares. */
  readonly decision: 'oui' | 'non' | 'inconnu' | null
  /** Its value in words: « 10 421 € par an », « oui », « entre 3 et 5 ans »; of a comparison, its left side. */
  readonly valeur: string
  /** For a comparison, the figure it is held against. */
  readonly seuil: string | null
  readonly texte: string | null
  readonly url: string | null
  readonly provisoire: string | null
  /** The date since which the value should have been reviewed. */
  readonly perime: string | null
  /** Position of the person in the situation, for a value of one person. */
  readonly personne: number | null
  /** A value of the law that makes the threshold of a comparison that decides. */
  readonly auSeuil: boolean
  /** How far below the condition or the output it explains. */
  readonly profondeur: number
}

export type DroitExplique = ResultatDroit & {
  readonly nom: string
  readonly titre: string
  readonly texte: string
  readonly url: string | null
  readonly etapes: readonly Etape[]
}

export type Explication = { readonly resultat: Resultat; readonly droits: readonly DroitExplique[] }

/** The result with its reasoning: conditions in order, each followed by what made it true, false or undecided. */
export const expliquer = (regles: Regles, situation: Situation, mode?: Mode): Explication => {
  const contexte = observer(regles, situation, mode)
  const resultat = resumer(contexte)
  const droits = regles.catalogue.droits.map(droit => ({
    ...resultat.droits[droit.nom]!,
    nom: droit.nom,
    titre: droit.titre,
    texte: droit.texte,
    url: droit.url ?? null,
    etapes: etapesDe(contexte, droit, resultat.droits[droit.nom]!.statut)
  }))
  return { resultat, droits }
}

const etapesDe = (contexte: Contexte, droit: DroitPublie, statut: Statut): readonly Etape[] => {
  const { regles } = contexte.regles.catalogue
  const conditions = new Set(droit.conditions.map(numero => regles[numero]!.pas))
  // What a closed right would have given is of no use to anyone.
  const sorties = new Set(
    (statut === 'ferme' ? [] : Object.values(droit.sorties)).map(numero => regles[numero]!.pas)
  )
  const seuils = clesDesSeuils(contexte, pointsDecisifs(contexte, droit, statut))
  const etapes: Etape[] = []
  const departs = [...conditions, ...sorties].map(i => ({ i, p: 0 }))
  parcourir(contexte, departs, {
    suite: point => partiesRacontees(contexte, point),
    visiter: (point, profondeur) => {
      const regle = contexte.regleDe(point.i)
      const sorte = conditions.has(point.i) ? 'condition' : sorties.has(point.i) ? 'sortie' : 'regle'
      if (regle && point.mois === undefined)
        etapes.push(etapeDeRegle(contexte, regle, point, { sorte, profondeur }))
      else
        etapes.push(
          ...etapesDeParametre(contexte, point, { profondeur, auSeuil: seuils.has(contexte.cle(point)) })
        )
    }
  })
  return etapes
}

/** Everything that makes the thresholds these points are held against. */
const clesDesSeuils = (contexte: Contexte, points: readonly Point[]): ReadonlySet<number> => {
  const cles = new Set<number>()
  const departs = points.flatMap(point => figuresDe(contexte, contexte.regleDe(point.i)!, point)?.seuil ?? [])
  parcourir(contexte, departs, {
    suite: point => partiesRacontees(contexte, point),
    visiter: point => cles.add(contexte.cle(point))
  })
  return cles
}

/** The two sides of the comparison a rule shows: its own, or the one it names. */
const figuresDe = (contexte: Contexte, { raison, pas }: ReglePubliee, { p }: Point) => {
  const i = raison === undefined ? pas : contexte.regles.catalogue.regles[raison]!.pas
  return comparees(contexte, comparaisonDe(contexte, { i, p }))
}

const etapeDeRegle = (
  contexte: Contexte,
  regle: ReglePubliee,
  point: Point,
  place: { readonly sorte: Etape['sorte']; readonly profondeur: number }
): Etape => {
  const figures = figuresDe(contexte, regle, point)
  return {
    ...place,
    regle: regle.nom,
    titre: regle.titre,
    phrase: direPhrase(contexte, regle, point),
    decision: regle.unite === 'booleen' ? decider(contexte.valeur(point)) : null,
    valeur: figures
      ? direValeur(contexte, figures.valeur, figures.unite)
      : direValeur(contexte, point, regle.unite),
    seuil: figures ? direValeur(contexte, figures.seuil, figures.unite) : null,
    texte: regle.texte ?? null,
    url: regle.url ?? null,
    provisoire: regle.provisoire ?? null,
    perime: null,
    auSeuil: false,
    personne: contexte.pas[point.i]!.personne ? contexte.faits.ordre[point.p]! : null
  }
}

const decider = ([bas, haut]: Bornes): 'oui' | 'non' | 'inconnu' =>
  bas === 1 ? 'oui' : haut === 0 ? 'non' : 'inconnu'

const etapesDeParametre = (
  contexte: Contexte,
  point: Point,
  place: Pick<Etape, 'profondeur' | 'auSeuil'>
): readonly Etape[] =>
  valeursEnVigueur(contexte, point).map((valeur): Etape => {
    const { nom, titre, unite, aRevoirLe, valeurs } =
      contexte.regles.catalogue.parametres[contexte.pas[point.i]!.litteraux[0]!]!
    const derniere = valeur.du === valeurs[0]!.du
    return {
      ...place,
      sorte: 'parametre',
      regle: nom,
      titre,
      phrase: null,
      decision: null,
      valeur: ecrireValeur(valeur.valeur, unite),
      seuil: null,
      texte: valeur.texte,
      url: valeur.url ?? null,
      provisoire: valeur.provisoire ?? null,
      perime:
        derniere && aRevoirLe !== undefined && aRevoirLe <= contexte.faits.jour
          ? dateDEntier(aRevoirLe)
          : null,
      personne: null
    }
  })
