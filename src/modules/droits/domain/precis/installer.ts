import { bornes, type ResultatDuDroit } from '../resultat.ts'
import type { NombreOuBornes, Personne, Situation } from '../situation.ts'
import { depuisLongtemps } from './jour-ecrit.ts'

/** What the rules say of one right of a household. */
export type EvaluerUnDroit = (foyer: Situation, droit: string) => ResultatDuDroit | undefined

/** A household settled, and the rights left as they were because they are to be checked. */
export type Installe = { readonly foyer: Situation; readonly incertains: readonly string[] }

/** What the rules can give, in the order where each sees those before it; those of a person, then those of the household. */
const CHAINE = [
  { droit: 'ass', nature: 'ass', de: 'personne' },
  { droit: 'asi', nature: 'asi', de: 'personne' },
  { droit: 'aah', nature: 'aah', de: 'personne' },
  { droit: 'aspa', nature: 'aspa', de: 'foyer' },
  { droit: 'aide_logement', nature: 'aide_logement', de: 'foyer' },
  { droit: 'rsa', nature: 'rsa', de: 'foyer' },
  { droit: 'ppa', nature: 'prime_activite', de: 'foyer' }
] as const
type Maillon = (typeof CHAINE)[number]
type DePersonne = Extract<Maillon, { de: 'personne' }>

/**
 * The same household once everything it may ask for has been drawn for a year, and what it draws without right has stopped:
 * what two hypotheses are compared on. A right to be checked is left as it is.
 */
export const installer = (evaluer: EvaluerUnDroit, foyer: Situation): Installe =>
  CHAINE.reduce<Installe>(
    ({ foyer: installe, incertains }, maillon) => {
      const montant = montantDe(evaluer(installe, maillon.droit))
      return montant === null
        ? { foyer: installe, incertains: [...incertains, maillon.droit] }
        : { foyer: percevoir(installe, maillon, montant), incertains }
    },
    { foyer, incertains: [] }
  )

/** What is sure to be drawn, exact or between two bounds: household and rules read both alike. */
const montantDe = (droit: ResultatDuDroit | undefined): NombreOuBornes | null => {
  if (droit?.statut === 'ferme') return 0
  if (droit?.statut !== 'ouvert') return null
  const [min, max] = bornes(droit.montant_mensuel)
  if (!Number.isFinite(max)) return null
  return min === max ? min : { min, max }
}

const percevoir = (foyer: Situation, maillon: Maillon, montant: NombreOuBornes): Situation =>
  maillon.de === 'foyer'
    ? {
        ...foyer,
        prestations_percues: remplacer(foyer.prestations_percues ?? [], maillon.nature, ligne(foyer, montant))
      }
    : { ...foyer, personnes: donnerAQuiDeDroit(foyer, maillon, montant) }

const ligne = ({ mois }: Situation, montant: NombreOuBornes) =>
  montant === 0 ? null : { de: depuisLongtemps(mois), a: null, montant }

const remplacer = <L extends { readonly nature: string }, N extends L['nature']>(
  lignes: readonly L[],
  nature: N,
  nouvelle: Omit<L, 'nature'> | null
): L[] => [
  ...lignes.filter(une => une.nature !== nature),
  ...(nouvelle === null ? [] : [{ ...nouvelle, nature } as unknown as L])
]

/** The rules give one amount for the couple: it goes to the adult whose facts call for it, else to who asks. */
const donnerAQuiDeDroit = (
  foyer: Situation,
  { nature }: DePersonne,
  montant: NombreOuBornes
): Situation['personnes'] => {
  const adultes = foyer.personnes.filter(({ role }) => role !== 'enfant')
  const elu = adultes.find(adulte => APPELLE[nature](adulte)) ?? adultes[0]
  return foyer.personnes.map(personne => {
    const lignes = remplacer(
      personne.prestations_percues ?? [],
      nature,
      personne === elu ? ligne(foyer, montant) : null
    )
    return personne.prestations_percues === undefined && lignes.length === 0
      ? personne
      : { ...personne, prestations_percues: lignes }
  })
}

const recoit = (personne: Personne, nature: string): boolean =>
  (personne.revenus ?? []).some(ligne => ligne.nature === nature)

const APPELLE: Readonly<Record<DePersonne['nature'], (adulte: Personne) => boolean>> = {
  aah: ({ taux_incapacite: taux }) => typeof taux === 'number' && taux >= 50,
  asi: adulte => recoit(adulte, 'pension_invalidite'),
  ass: ({ activite }) => activite === 'chomeur'
}
