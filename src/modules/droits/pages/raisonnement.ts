import type { DroitExplique, Etape } from 'moteur/execution'
import { typographier } from '#shared/texte'
import { bornes, type DroitMontre, type Figure } from '../index.ts'
import { direTexteDeLoi } from './texte-de-loi.ts'

/** Where the household stands against a threshold. */
export type Comparaison = {
  readonly valeur: Figure
  readonly seuil: Figure
  readonly periode: 'an' | 'mois'
  readonly personnes: number | null
}

export type SourceDeLoi = {
  readonly texte: string
  readonly url: string | undefined
  /** What the text fixes: « Plafond de base : 10 421 € par an ». */
  readonly valeur: string | undefined
  readonly aConfirmer: boolean
  /** The day since which the value should have been reviewed. */
  readonly perime: string | undefined
}

export type Raisonnement = {
  /** The sentences that give the household's figure against the threshold: shown at once. */
  readonly chiffres: readonly string[]
  /** Every sentence, in the order of the text. */
  readonly phrases: readonly string[]
  readonly comparaison: Comparaison | null
  readonly sources: readonly SourceDeLoi[]
  /** A benefit already drawn opens the right: no income to declare (CSS L861-2). */
  readonly presume: boolean
}

/** Why a right is open, closed or to be checked: only what holds in every household the answers allow. */
export const raisonner = (droit: DroitMontre, explications: readonly DroitExplique[]): Raisonnement => {
  const [premiere, ...autres] = explications
  if (premiere === undefined)
    return { chiffres: [], phrases: [], comparaison: null, sources: [], presume: false }
  const retenues = etapesQuiComptent(droit, premiere)
  const dire = (etapes: readonly Etape[]) => [
    ...new Set(
      etapes
        .flatMap(({ phrase }) => phrase ?? [])
        .filter(phrase => autres.every(autre => autre.etapes.some(etape => etape.phrase === phrase)))
        .map(typographier)
    )
  ]
  // The RSA is the whole reason: no figure of the household decided anything.
  const phrases = dire(retenues).filter(phrase => !droit.automatique || !phrase.includes('€'))
  return {
    chiffres: dire(retenues.filter(({ seuil }) => seuil !== null)),
    phrases: phrases.length > 0 ? phrases : titresDesRaisons(droit, retenues),
    comparaison: comparer(droit, premiere),
    sources: sourcesDe(droit, premiere),
    presume: explications.every(({ etapes }) => etapes.some(estPresomption))
  }
}

const estPresomption = ({ regle, decision }: Etape): boolean =>
  regle === 'css . présomption' && decision === 'oui'

/** Closed: the conditions that fail. Open: all of them, then what the amount brings with it. */
const etapesQuiComptent = (droit: DroitMontre, { etapes }: DroitExplique): readonly Etape[] => {
  const conditions = etapes.filter(etape => etape.sorte === 'condition')
  if (droit.statut === 'ouvert') return [...conditions, ...etapes.filter(etape => etape.sorte === 'sortie')]
  if (droit.statut === 'a_verifier') return conditions
  const fautives = new Set((droit.resultat.raisons ?? []).map(raison => raison.condition))
  return conditions.filter(etape => fautives.has(etape.regle))
}

// Figures differ from a possible household to another: the condition alone is still true of all.
const titresDesRaisons = (droit: DroitMontre, etapes: readonly Etape[]): readonly string[] =>
  droit.statut === 'ferme' ? etapes.map(({ titre }) => `${typographier(titre)}.`) : []

/** The figure of the household beside the one of the law: of the right itself, else of the first reason. */
const comparer = (droit: DroitMontre, explique: DroitExplique): Comparaison | null => {
  const { resultat, forme } = droit
  const plafond =
    forme === 'sans_participation'
      ? resultat.plafond_sans_participation
      : (resultat.plafond_avec_participation ?? resultat.plafond)
  if (plafond !== undefined && droit.statut !== 'ferme') {
    const personnes = typeof resultat.personnes_foyer === 'number' ? resultat.personnes_foyer : null
    const comparaison = enComparaison(resultat.base_ressources_annuelle, plafond, 'an', personnes)
    return comparaison && lesChiffresDecident(droit, comparaison) ? comparaison : null
  }
  const [raison] = resultat.raisons ?? []
  const seuil = explique.etapes.find(etape => etape.regle === raison?.condition)?.seuil ?? ''
  if (raison === undefined || !seuil.includes('€')) return null
  return enComparaison(raison.valeur, raison.seuil, seuil.includes('par an') ? 'an' : 'mois', null)
}

/** A right that is presumed owes nothing to these figures: « between 12 € and 241 971 € » would only worry. */
const lesChiffresDecident = (
  { statut, automatique }: DroitMontre,
  { valeur, seuil }: Comparaison
): boolean => {
  const [min, max] = bornes(valeur)
  const [, plafond] = bornes(seuil)
  return !automatique && max - min <= plafond && (statut !== 'ouvert' || max <= plafond)
}

const enComparaison = (
  valeur: unknown,
  seuil: unknown,
  periode: Comparaison['periode'],
  personnes: number | null
): Comparaison | null =>
  Number.isFinite(bornes(valeur)[1]) && Number.isFinite(bornes(seuil)[1])
    ? { valeur: valeur as Figure, seuil: seuil as Figure, periode, personnes }
    : null

/** A closed right shows what closes it; an open one, every value it rests on. */
const SOURCES_AU_PLUS = { ouvert: 4, a_verifier: 2, ferme: 2 } as const

/** The text of the right, then the dated values that counted. */
const sourcesDe = (droit: DroitMontre, { texte, url, etapes }: DroitExplique): readonly SourceDeLoi[] => {
  const valeurs = etapes
    .filter(({ sorte, texte }) => sorte === 'parametre' && texte !== null)
    // First what decides: the ceiling, with its reserve.
    .toSorted((a, b) => Number(b.auSeuil) - Number(a.auSeuil))
    .map(etape => ({
      texte: direTexteDeLoi(etape.texte ?? ''),
      url: etape.url ?? undefined,
      valeur: typographier(`${etape.titre} : ${etape.valeur}`),
      aConfirmer: etape.provisoire !== null,
      perime: etape.perime ?? undefined
    }))
  const tete = {
    texte: direTexteDeLoi(texte),
    url: url ?? undefined,
    valeur: undefined,
    aConfirmer: droit.provisoire,
    perime: undefined
  }
  const uniques = [...new Map(valeurs.map(source => [source.valeur, source])).values()]
  return [tete, ...uniques].slice(0, droit.automatique ? 1 : SOURCES_AU_PLUS[droit.statut])
}
