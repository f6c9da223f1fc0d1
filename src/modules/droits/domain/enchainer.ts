import type { Resultat, ResultatDuDroit } from './resultat.ts'
import type { Situation } from './situation.ts'

/** One right to ask for. */
export type Demande = {
  /** Its name in `resultat/1`. */
  readonly droit: string
  /** What it gives once those before it are drawn; its amount when it is asked for alone is in the first result. */
  readonly resultat: ResultatDuDroit
}

/**
 * The benefits that others look at once they are drawn, in the order where each sees those before it:
 * the housing lump sum of RSA and prime d'activité needs the housing aid, the CSS is free with the RSA.
 */
const CHAINE: readonly { readonly droit: string; readonly nature: NatureDuFoyer }[] = [
  { droit: 'aspa', nature: 'aspa' },
  { droit: 'aide_logement', nature: 'aide_logement' },
  { droit: 'rsa', nature: 'rsa' },
  { droit: 'ppa', nature: 'prime_activite' }
]

type LigneDuFoyer = NonNullable<Situation['prestations_percues']>[number]
type NatureDuFoyer = LigneDuFoyer['nature']

/**
 * The rights that are open and not drawn, in the order to ask for them, each computed as if those before it were drawn
 * from this month on (CASF R262-9, R262-10; CSS R844-3, L861-2).
 */
export const enchainer = (
  evaluer: (foyer: Situation) => Resultat,
  situation: Situation
): readonly Demande[] => {
  let foyer = situation
  let resultat = evaluer(foyer)
  const faits = new Map<string, ResultatDuDroit>()
  for (const { droit, nature } of CHAINE) {
    const sien = resultat.droits[droit]
    const montant = sien?.montant_mensuel
    if (sien === undefined || !estADemander(sien) || typeof montant !== 'number') continue
    faits.set(droit, sien)
    foyer = percevoir(foyer, { nature, de: foyer.mois, a: null, montant })
    resultat = evaluer(foyer)
  }
  const ouverts = Object.entries(resultat.droits).filter(
    ([nom, droit]) => faits.has(nom) || estADemander(droit)
  )
  return ranger(new Map(ouverts.map(([nom, droit]) => [nom, faits.get(nom) ?? droit])))
}

const estADemander = ({ statut, percu }: ResultatDuDroit): boolean => statut === 'ouvert' && percu !== true

const percevoir = (foyer: Situation, ligne: LigneDuFoyer): Situation => ({
  ...foyer,
  prestations_percues: [...(foyer.prestations_percues ?? []), ligne]
})

/** Those of the chain first; a right that must be asked for before another comes before it (`d_abord`). */
const ranger = (droits: ReadonlyMap<string, ResultatDuDroit>): readonly Demande[] => {
  const rang = (nom: string) => {
    const place = CHAINE.findIndex(({ droit }) => droit === nom)
    return place === -1 ? CHAINE.length : place
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
