import { moisPlus } from '#shared/date'
import { coches, NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import { bornes, type Savoir } from '../resultat.ts'
import type { NombreOuBornes, Personne, Revenu, Situation } from '../situation.ts'
import { MINIMA, type Partage } from './argent.ts'

type PrestationDuFoyer = NonNullable<Situation['prestations_percues']>[number]
type PrestationDeLaPersonne = NonNullable<Personne['prestations_percues']>[number]

/**
 * How a total that « changes a lot » fell over the months: same sum, nothing lately, or all of it lately.
 * The even months and both ends bound every other rhythm, and the twelve-month total stays exact.
 */
export type Rythme = 'egal' | 'vide' | 'plein'

const POSITIF = { min: 1, max: 5000 } as const
/** A housing aid is not paid below ten euros (CCH D823-16). */
const AIDE_POSSIBLE = { min: 10, max: 2000 } as const

const fois = (net: NombreOuBornes, facteur: number): NombreOuBornes => {
  if (net === null) return null
  if (typeof net === 'number') return net * facteur
  return { min: net.min * facteur, max: net.max * facteur }
}

/** The lines of the rest of the money; the period goes one month before the oldest that a text looks at. */
export const lignesDuReste = (
  reste: NonNullable<Partage['reste']>,
  rythme: Rythme,
  { mois }: Savoir
): readonly Revenu[] => {
  const nature = reste.nature as Revenu['nature']
  const debut = moisPlus(mois, -14)
  if (rythme === 'egal') return [{ nature, de: debut, a: null, net: reste.net }]
  if (rythme === 'plein') return [{ nature, de: moisPlus(mois, -4), a: null, net: fois(reste.net, 12 / 3) }]
  return [{ nature, de: debut, a: moisPlus(mois, -5), net: fois(reste.net, 12 / 9) }]
}

/** Nobody was asked about the year before last: a written list must not say « nothing » for it. */
export const ligneDuPasse = ({ mois }: Savoir): Revenu => ({
  nature: 'revenu_non_precise',
  de: `${Number(mois.slice(0, 4)) - 2}-01`,
  a: moisPlus(mois, -15),
  net: null
})

/** Money that the monthly total leaves out. */
export const lignesHorsTotal = (r: Reponses, { mois }: Savoir): readonly Revenu[] => {
  const de = moisPlus(mois, -14)
  const ligne = (nature: Revenu['nature'], net: NombreOuBornes): Revenu => ({ nature, de, a: null, net })
  const pension = r.autonomie?.pension
  return [
    ...(recoit(r, 'cej') ? [ligne('allocation_cej', POSITIF)] : []),
    ...(recoit(r, 'bourse') ? [ligne('bourse_enseignement_superieur', POSITIF)] : []),
    ...(recoit(r, 'aide_proches') ? [ligne('aide_proches', POSITIF)] : []),
    ...(pension === 'oui' ? [ligne('pension_alimentaire_percue', { min: 1, max: 1000 })] : []),
    ...(pension === NE_SAIT_PAS ? [ligne('pension_alimentaire_percue', { min: 0, max: 1000 })] : [])
  ]
}

/** The minimum incomes of one person. */
export const lignesDesMinima = (partage: Partage, { mois }: Savoir): readonly PrestationDeLaPersonne[] =>
  MINIMA.flatMap(nature => {
    const montant = partage.minima[nature]
    return nature === 'aspa' || montant === undefined
      ? []
      : [{ nature, de: moisPlus(mois, -14), a: null, montant }]
  })

/** What the household draws; « je ne sais pas » leaves each amount unknown. */
export const lignesDuFoyer = (
  r: Reponses,
  partage: Partage,
  { mois }: Savoir
): readonly PrestationDuFoyer[] => {
  const ligne = (nature: PrestationDuFoyer['nature'], montant: NombreOuBornes): PrestationDuFoyer => ({
    nature,
    de: moisPlus(mois, -14),
    a: null,
    montant
  })
  if (r.recus === NE_SAIT_PAS) return (['rsa', 'aide_logement'] as const).map(nature => ligne(nature, null))
  const aspa = partage.minima.aspa
  const aide = r.logement?.aide
  const simples = (['rsa', 'prime_activite', 'css', 'ame'] as const).filter(nature => recoit(r, nature))
  return [
    ...simples.map(nature => ligne(nature, POSITIF)),
    ...(recoit(r, 'aide_logement')
      ? [ligne('aide_logement', typeof aide === 'number' ? aide : AIDE_POSSIBLE)]
      : []),
    ...(aspa === undefined ? [] : [ligne('aspa', aspa)])
  ]
}

/** True when there is money to give to one adult or the other. */
export const estAPartager = (reste: Partage['reste']): boolean =>
  reste !== null && reste.net !== null && bornes(reste.net)[1] > 0

/** True when a minimum income is a person's own, not the household's. */
export const aUnMinimumPersonnel = (r: Reponses): boolean =>
  coches(r).some(recu => recu === 'aah' || recu === 'asi' || recu === 'ass')
