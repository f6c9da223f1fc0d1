import { moisPlus } from '#shared/date'
import { NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import type { NombreOuBornes, Personne, Revenu, Situation } from '../situation.ts'
import type { Partage, Source } from './argent.ts'

export type PrestationDuFoyer = NonNullable<Situation['prestations_percues']>[number]
export type PrestationDeLaPersonne = NonNullable<Personne['prestations_percues']>[number]

/**
 * How a total fell over the months: evenly or, when it « changes a lot », nothing lately and all of it lately,
 * two ends that bound every other rhythm. The twelve-month total stays exact.
 */
export type Rythme = 'egal' | 'vide' | 'plein'

/** What each source is called in the incomes of a person; the others are benefits. */
const NATURES: Partial<Record<Source, Revenu['nature']>> = {
  salaire: 'salaire',
  independant: 'revenu_non_precise',
  chomage: 'allocation_chomage',
  retraite: 'retraite',
  invalidite: 'pension_invalidite',
  maladie: 'indemnites_journalieres_maladie',
  pension_alimentaire: 'pension_alimentaire_percue',
  autre: 'revenu_non_precise',
  passe: 'revenu_non_precise'
}
const MINIMA = ['aah', 'asi', 'ass'] as const

const POSITIF = { min: 1, max: 5000 } as const
/** A housing aid is not paid below ten euros (CCH D823-16). */
const AIDE_POSSIBLE = { min: 10, max: 2000 } as const

/** The period goes one month before the oldest that a text looks at. */
const debut = ({ mois }: Savoir): string => moisPlus(mois, -14)

const fois = (net: NombreOuBornes, facteur: number): NombreOuBornes => {
  if (net === null) return null
  if (typeof net === 'number') return net * facteur
  return { min: net.min * facteur, max: net.max * facteur }
}

/** The incomes of one adult, from the sources that are theirs. */
export const lignesDeRevenus = (
  { montants, principale }: Partage,
  siennes: (source: Source) => boolean,
  { rythme, savoir }: { readonly rythme: Rythme; readonly savoir: Savoir }
): readonly Revenu[] =>
  (Object.keys(montants) as Source[]).flatMap(source => {
    const nature = NATURES[source]
    if (nature === undefined || !siennes(source)) return []
    const net = montants[source] ?? null
    const enRythme = source === principale && net !== null ? rythme : 'egal'
    return [ligneAuRythme({ nature, net }, enRythme, savoir)]
  })

const ligneAuRythme = (
  { nature, net }: Pick<Revenu, 'nature' | 'net'>,
  rythme: Rythme,
  savoir: Savoir
): Revenu => {
  if (rythme === 'egal') return { nature, de: debut(savoir), a: null, net }
  // Twelve months of money in the three last (M-4…M-2), or in the nine before them.
  if (rythme === 'plein') return { nature, de: moisPlus(savoir.mois, -4), a: null, net: fois(net, 12 / 3) }
  return { nature, de: debut(savoir), a: moisPlus(savoir.mois, -5), net: fois(net, 12 / 9) }
}

/** Nobody was asked about the year before last: a written list must not say « nothing » for it. */
export const ligneDuPasse = ({ mois }: Savoir): Revenu => ({
  nature: 'revenu_non_precise',
  de: `${Number(mois.slice(0, 4)) - 2}-01`,
  a: moisPlus(mois, -15),
  net: null
})

/** Money that the monthly total leaves out. */
export const lignesHorsTotal = (r: Reponses, savoir: Savoir): readonly Revenu[] => {
  const ligne = (nature: Revenu['nature'], net: NombreOuBornes): Revenu => ({
    nature,
    de: debut(savoir),
    a: null,
    net
  })
  const pension = recoit(r, 'pension_alimentaire') ? undefined : r.autonomie?.pension
  return [
    ...(recoit(r, 'cej') ? [ligne('allocation_cej', POSITIF)] : []),
    ...(recoit(r, 'bourse') ? [ligne('bourse_enseignement_superieur', POSITIF)] : []),
    ...(recoit(r, 'aide_proches') ? [ligne('aide_proches', POSITIF)] : []),
    ...(pension === 'oui' ? [ligne('pension_alimentaire_percue', { min: 1, max: 1000 })] : []),
    ...(pension === NE_SAIT_PAS ? [ligne('pension_alimentaire_percue', { min: 0, max: 1000 })] : [])
  ]
}

/** The minimum incomes of one person. */
export const lignesDesMinima = (
  { montants }: Partage,
  siens: (source: Source) => boolean,
  savoir: Savoir
): readonly PrestationDeLaPersonne[] =>
  MINIMA.flatMap(nature => {
    const montant = montants[nature]
    return montant === undefined || !siens(nature) ? [] : [{ nature, de: debut(savoir), a: null, montant }]
  })

/** What the household draws; « je ne sais pas » leaves each amount unknown. */
export const lignesDuFoyer = (
  r: Reponses,
  { montants }: Partage,
  savoir: Savoir
): readonly PrestationDuFoyer[] => {
  const ligne = (nature: PrestationDuFoyer['nature'], montant: NombreOuBornes): PrestationDuFoyer => ({
    nature,
    de: debut(savoir),
    a: null,
    montant
  })
  if (r.recus === NE_SAIT_PAS) return [ligne('rsa', null), ligne('aide_logement', null)]
  const simples = (['rsa', 'prime_activite', 'css', 'ame'] as const).filter(nature => recoit(r, nature))
  const comptees = (['aspa', 'allocations_familiales'] as const).flatMap(nature => {
    const montant = montants[nature]
    return montant === undefined ? [] : [ligne(nature, montant)]
  })
  const aide = r.logement?.aide
  return [
    ...simples.map(nature => ligne(nature, POSITIF)),
    ...(recoit(r, 'aide_logement')
      ? [ligne('aide_logement', typeof aide === 'number' ? aide : AIDE_POSSIBLE)]
      : []),
    ...comptees
  ]
}
