import { moisPlus } from '#shared/date'
import type { Resultat, ResultatDuDroit } from './resultat.ts'
import type { Situation } from './situation.ts'

/** One right to ask for. */
export type Demande = {
  /** Its name in `resultat/1`. */
  readonly droit: string
  /** What it gives once those before it are drawn; its amount when it is asked for alone is in the first result. */
  readonly resultat: ResultatDuDroit
}

type Rang = {
  readonly droit: string
  readonly nature?: NatureDuFoyer
  /** How many months back those after it look: once it is settled, it was drawn in all of them. */
  readonly moisComptes?: number
}

/** RSA and prime d'activité read M-4 to M-2 (CASF R262-7, CSS R843-1). */
const MOIS_DU_RSA = 4

/**
 * The order of the law, where each sees those before it: what another is subsidiary to comes first (CASF L262-10,
 * CSS L821-1), the housing lump sum of RSA and prime d'activité needs the housing aid, the CSS is free with the RSA.
 * Those with a nature enter the computation of the next as if they were drawn; the AAH, which is decided after months, does not.
 */
const ORDRE: readonly Rang[] = [
  { droit: 'asi' },
  { droit: 'aah' },
  { droit: 'ass' },
  { droit: 'aspa', nature: 'aspa' },
  { droit: 'aide_logement', nature: 'aide_logement', moisComptes: MOIS_DU_RSA },
  { droit: 'rsa', nature: 'rsa' },
  { droit: 'ppa', nature: 'prime_activite' },
  { droit: 'css' }
]

type LigneDuFoyer = NonNullable<Situation['prestations_percues']>[number]
type NatureDuFoyer = LigneDuFoyer['nature']

/**
 * The rights that are open and not drawn, in the order to ask for them, each computed as if those before it were drawn:
 * the housing aid in every month that RSA and prime d'activité count, the others from this month on, for RSA is paid
 * while the ASPA is awaited (CASF R262-9, R262-10; CSS R844-3, L861-2).
 */
export const enchainer = (
  evaluer: (foyer: Situation) => Resultat,
  situation: Situation
): readonly Demande[] => {
  let foyer = situation
  let resultat = evaluer(foyer)
  const faits = new Map<string, ResultatDuDroit>()
  for (const { droit, nature, moisComptes = 0 } of ORDRE) {
    const sien = resultat.droits[droit]
    const montant = montantDe(sien?.montant_mensuel)
    if (nature === undefined || montant === null) continue
    if (sien === undefined || !estADemander(sien)) continue
    faits.set(droit, sien)
    foyer = percevoir(foyer, { nature, de: moisPlus(foyer.mois, -moisComptes), a: null, montant })
    resultat = evaluer(foyer)
  }
  const ouverts = Object.entries(resultat.droits).filter(
    ([nom, droit]) => faits.has(nom) || estADemander(droit)
  )
  return ranger(new Map(ouverts.map(([nom, droit]) => [nom, faits.get(nom) ?? droit])))
}

/** An amount, exact or between two bounds: the household reads both alike. */
const montantDe = (montant: unknown): NonNullable<LigneDuFoyer['montant']> | null => {
  if (typeof montant === 'number') return montant
  if (typeof montant !== 'object' || montant === null) return null
  const { min, max } = montant as { readonly min?: unknown; readonly max?: unknown }
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null
}

/** The same order, each right computed alone. */
export const ordonner = ({ droits }: Resultat): readonly string[] =>
  ranger(new Map(Object.entries(droits).filter(([, droit]) => estADemander(droit)))).map(({ droit }) => droit)

const estADemander = ({ statut, percu }: ResultatDuDroit): boolean => statut === 'ouvert' && percu !== true

const percevoir = (foyer: Situation, ligne: LigneDuFoyer): Situation => ({
  ...foyer,
  prestations_percues: [...(foyer.prestations_percues ?? []), ligne]
})

/** Those of the law's order first; a right that must be asked for before another comes before it (`d_abord`). */
const ranger = (droits: ReadonlyMap<string, ResultatDuDroit>): readonly Demande[] => {
  const rang = (nom: string) => {
    const place = ORDRE.findIndex(({ droit }) => droit === nom)
    return place === -1 ? ORDRE.length : place
  }
  const rangees = new Map<string, Demande>()
  const enCours = new Set<string>()
  const placer = (nom: string): void => {
    const resultat = droits.get(nom)
    if (resultat === undefined || rangees.has(nom) || enCours.has(nom)) return
    enCours.add(nom)
    for (const { droit } of resultat.d_abord ?? []) placer(droit)
    rangees.set(nom, { droit: nom, resultat })
  }
  for (const nom of [...droits.keys()].toSorted((a, b) => rang(a) - rang(b))) placer(nom)
  return [...rangees.values()]
}
