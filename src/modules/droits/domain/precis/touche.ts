import { type Formulaire, valeur } from '#shared/formulaire'
import { ok, type Result, refus } from '#shared/result'
import { lireMontant } from '../questions/champs.ts'
import type { Personne, Situation } from '../situation.ts'
import { PRESTATIONS_DE_LA_PERSONNE, PRESTATIONS_DU_FOYER } from '../situation-mots.ts'
import type { Brouillon } from './brouillon.ts'
import { depuisLongtemps, ecrireMois, lireMoisEcrit } from './jour-ecrit.ts'
import { ecrireMontant } from './montant.ts'
import { combien, type Ecart, type Lecture, valider } from './saisie.ts'

const LIGNES_AU_PLUS = 40
/** A card, not money. */
const SANS_MONTANT: readonly string[] = ['css', 'ame']

/** A benefit that may be drawn, and by whom: `aah@1` is the one of the second person. */
export type Choix = { readonly valeur: string; readonly nature: string; readonly qui: number | null }

/** The benefits that this household may draw. */
export const prestationsPossibles = ({ personnes }: Situation): readonly Choix[] => [
  ...PRESTATIONS_DU_FOYER.map(nature => ({ valeur: nature, nature, qui: null })),
  ...personnes.flatMap(({ role }, qui) =>
    role === 'enfant'
      ? []
      : PRESTATIONS_DE_LA_PERSONNE.map(nature => ({ valeur: `${nature}@${qui}`, nature, qui }))
  )
]

type Ligne = { readonly de: string; readonly a: string | null; readonly montant?: unknown }

/** The form as the draft fills it. */
export const remplirTouche = ({ situation }: Brouillon): Formulaire => {
  const lignes = [
    ...(situation.prestations_percues ?? []).map(l => ({ valeur: l.nature as string, ligne: l as Ligne })),
    ...situation.personnes.flatMap(({ prestations_percues = [] }, qui) =>
      prestations_percues.map(l => ({ valeur: `${l.nature}@${qui}`, ligne: l as Ligne }))
    )
  ]
  return Object.assign({}, ...lignes.map(({ valeur, ligne }, rang) => ecrire(valeur, ligne, rang, situation)))
}

const ecrire = (
  choisi: string,
  { de, a, montant }: Ligne,
  rang: number,
  { mois }: Situation
): Formulaire => ({
  [`t${rang}_nature`]: choisi,
  [`t${rang}_montant`]: ecrireMontant(montant),
  [`t${rang}_de`]: de <= depuisLongtemps(mois) ? '' : ecrireMois(de),
  [`t${rang}_a`]: ecrireMois(a)
})

/** How many rows a form holds. */
export const lignesDeTouche = (form: Formulaire): number => combien(form, 't', LIGNES_AU_PLUS)

/** Reads the page: an empty list is an answer, « nothing is drawn ». */
export const lireTouche = (form: Formulaire, brouillon: Brouillon): Lecture => {
  const { situation } = brouillon
  const possibles = prestationsPossibles(situation)
  const lues = Array.from({ length: lignesDeTouche(form) }, (_, rang) =>
    lireLigne(form, rang, possibles, situation.mois)
  )
  const ecarts = lues.flatMap(lue => (lue.ok ? [] : lue.error))
  if (ecarts.length > 0) return refus(ecarts)
  const lignes = lues.flatMap(lue => (lue.ok && lue.value !== null ? [lue.value] : []))
  const de = (qui: number | null) => lignes.filter(l => l.qui === qui).map(({ qui: _, ...ligne }) => ligne)
  return valider(
    {
      ...brouillon,
      situation: {
        ...situation,
        prestations_percues: de(null) as NonNullable<Situation['prestations_percues']>,
        personnes: situation.personnes.map((p, qui) => ({
          ...p,
          prestations_percues: de(qui) as NonNullable<Personne['prestations_percues']>
        }))
      }
    },
    () => 't0_nature'
  )
}

type LigneLue = {
  readonly qui: number | null
  readonly nature: string
  readonly de: string
  readonly a: string | null
  readonly montant?: number
}

const lireLigne = (
  form: Formulaire,
  rang: number,
  possibles: readonly Choix[],
  mois: string
): Result<LigneLue | null, readonly Ecart[]> => {
  const nom = (champ: string) => `t${rang}_${champ}`
  const lire = (champ: string) => valeur(form, nom(champ))
  const choix = possibles.find(({ valeur }) => valeur === lire('nature'))
  if (choix === undefined) {
    const rien = ['nature', 'montant', 'de', 'a'].every(champ => lire(champ) === '')
    return rien ? ok(null) : refus([{ champ: nom('nature'), code: 'aide' }])
  }
  const muette = SANS_MONTANT.includes(choix.nature)
  const montant = muette ? ok(undefined) : lireMontant(form, nom('montant'))
  const periode = lirePeriode({ de: lire('de'), a: lire('a'), mois }, nom)
  const ecarts = [
    ...(montant.ok ? [] : [{ champ: nom('montant'), code: 'montant' }]),
    ...(periode.ok ? [] : periode.error)
  ]
  if (!montant.ok || !periode.ok) return refus(ecarts)
  const { qui, nature } = choix
  return ok({ qui, nature, ...periode.value, ...(montant.value !== undefined && { montant: montant.value }) })
}

type Periode = { readonly de: string; readonly a: string | null }

const lirePeriode = (
  { de, a, mois }: { readonly de: string; readonly a: string; readonly mois: string },
  nom: (champ: string) => string
): Result<Periode, readonly Ecart[]> => {
  const debut = de === '' ? ok(depuisLongtemps(mois)) : lireMoisEcrit(de)
  const fin = a === '' ? ok(null) : lireMoisEcrit(a)
  if (!debut.ok || !fin.ok)
    return refus([
      ...(debut.ok ? [] : [{ champ: nom('de'), code: 'mois' }]),
      ...(fin.ok ? [] : [{ champ: nom('a'), code: 'mois' }])
    ])
  if (debut.value > mois) return refus([{ champ: nom('de'), code: 'mois_futur' }])
  if (fin.value !== null && fin.value < debut.value) return refus([{ champ: nom('a'), code: 'ordre' }])
  return ok({ de: debut.value, a: fin.value })
}
