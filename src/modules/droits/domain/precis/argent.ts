import { type Formulaire, valeur, valeurs } from '#shared/formulaire'
import { refus } from '#shared/result'
import { lireMontant } from '../questions/champs.ts'
import type { Personne, Revenu } from '../situation.ts'
import { REVENUS } from '../situation-mots.ts'
import type { Brouillon, Colonnes } from './brouillon.ts'
import { type Collage, lireCollage } from './coller.ts'
import {
  type Colonne,
  colonneDe,
  lignesDe,
  MESURES,
  type Mesure,
  moisDeLaGrille,
  type Nature,
  recopier
} from './grille.ts'
import { ecrireMontant } from './montant.ts'
import { type Ecart, type Lecture, valider } from './saisie.ts'

/** Natures for which the rules read the taxable and the gross amounts too. */
export const A_DETAILLER: readonly Nature[] = ['salaire', 'allocation_chomage', 'retraite']
/** Longest text that a paste may be: twice what fourteen months need. */
export const COLLAGE_AU_PLUS = 4_000

/** The name of a box: nature, measure, rank of the month. */
export const nomDeCase = (nature: Nature, mesure: Mesure, rang: number): string =>
  `${nature}-${mesure}-${rang}`

export const mesuresDe = (nature: Nature, { detaillees }: Colonnes): readonly Mesure[] =>
  detaillees.includes(nature) ? MESURES : ['net']

/** The columns that a form asks for. */
export const lireColonnes = (form: Formulaire): Colonnes => {
  const parmi = (nom: string) => REVENUS.filter(nature => valeurs(form, nom).includes(nature))
  const ouvertes = parmi('natures')
  return {
    ouvertes,
    detaillees: parmi('detail').filter(n => A_DETAILLER.includes(n) && ouvertes.includes(n))
  }
}

/** The form as the draft fills it. */
export const remplirArgent = ({ situation, colonnes }: Brouillon, rang: number): Formulaire => {
  const personne = situation.personnes[rang]
  const siennes = colonnes[rang]
  if (personne === undefined || siennes === undefined) return {}
  const cases = siennes.ouvertes.flatMap(nature =>
    colonneDe(personne, nature, situation.mois).flatMap((valeurs, m) =>
      MESURES.map(mesure => [nomDeCase(nature, mesure, m), ecrireMontant(valeurs?.[mesure])] as const)
    )
  )
  return { natures: siennes.ouvertes, detail: siennes.detaillees, ...Object.fromEntries(cases) }
}

/** « Identique les mois suivants », for every column of a nature. */
export const recopierNature = (form: Formulaire, nature: Nature, mois: string): Formulaire => ({
  ...form,
  ...Object.fromEntries(
    MESURES.flatMap(mesure => {
      const noms = moisDeLaGrille(mois).map((_, rang) => nomDeCase(nature, mesure, rang))
      return recopier(noms.map(nom => valeur(form, nom))).map((texte, rang) => [noms[rang] ?? '', texte])
    })
  )
})

/** What was pasted goes into the boxes of a nature: net first, then taxable and gross when there are columns for them. */
export const collerNature = (
  form: Formulaire,
  nature: Nature,
  mois: string
): { readonly form: Formulaire; readonly ecarts: readonly Ecart[] } => {
  const champ = `coller-${nature}`
  const lu = lireCollage(valeur(form, champ).slice(0, COLLAGE_AU_PLUS), moisDeLaGrille(mois))
  if (!lu.ok) return { form, ecarts: [{ champ, code: `collage_${lu.error}` }] }
  return { form: { ...form, ...casesDe(lu.value, nature, mois), [champ]: '' }, ecarts: [] }
}

const casesDe = (collage: Collage, nature: Nature, mois: string): Formulaire =>
  Object.fromEntries(
    moisDeLaGrille(mois).flatMap((m, rang) =>
      (collage.get(m) ?? [])
        .slice(0, MESURES.length)
        .map((texte, colonne) => [nomDeCase(nature, MESURES[colonne] ?? 'net', rang), texte])
    )
  )

/** Reads the grid of one person. */
export const lireArgent = (form: Formulaire, brouillon: Brouillon, rang: number): Lecture => {
  const { situation } = brouillon
  const siennes = lireColonnes(form)
  const lues = siennes.ouvertes.map(nature => ({
    nature,
    ...lireColonne(form, nature, mesuresDe(nature, siennes), situation.mois)
  }))
  const ecarts = lues.flatMap(lue => lue.ecarts)
  if (ecarts.length > 0) return refus(ecarts)
  const revenus: readonly Revenu[] = lues.flatMap(({ nature, colonne }) =>
    lignesDe(nature, colonne, situation.mois)
  )
  const personnes = situation.personnes.map(
    (personne, autre): Personne => (autre === rang ? { ...personne, revenus: [...revenus] } : personne)
  )
  const colonnes = brouillon.colonnes.map((c, autre) => (autre === rang ? siennes : c))
  return valider({ ...brouillon, situation: { ...situation, personnes }, colonnes }, () => 'natures')
}

type ColonneLue = { readonly colonne: Colonne; readonly ecarts: readonly Ecart[] }

const lireColonne = (
  form: Formulaire,
  nature: Nature,
  mesures: readonly Mesure[],
  mois: string
): ColonneLue => {
  const cases = moisDeLaGrille(mois).map((_, rang) => lireCase(form, nature, mesures, rang))
  return { colonne: cases.map(c => c.valeurs), ecarts: cases.flatMap(c => c.ecarts) }
}

const lireCase = (form: Formulaire, nature: Nature, mesures: readonly Mesure[], rang: number) => {
  const lues = mesures.flatMap(mesure => {
    const nom = nomDeCase(nature, mesure, rang)
    return valeur(form, nom) === '' ? [] : [{ mesure, nom, lu: lireMontant(form, nom) }]
  })
  const ecarts: Ecart[] = lues.flatMap(({ nom, lu }) => (lu.ok ? [] : [{ champ: nom, code: 'montant' }]))
  const valeurs = Object.fromEntries(lues.flatMap(({ mesure, lu }) => (lu.ok ? [[mesure, lu.value]] : [])))
  // Taxable without net would read as nothing received.
  if (ecarts.length === 0 && lues.length > 0 && valeurs.net === undefined)
    ecarts.push({ champ: nomDeCase(nature, 'net', rang), code: 'net_manque' })
  return { valeurs: lues.length === 0 ? null : valeurs, ecarts }
}

/** Sums of what the boxes hold now, what cannot be read counting for nothing: the page shows them, nothing keeps them. */
export const totalDe = (form: Formulaire, nature: Nature, mesure: Mesure, mois: string): number => {
  const centimes = moisDeLaGrille(mois).reduce((somme, _, rang) => {
    const lu = lireMontant(form, nomDeCase(nature, mesure, rang))
    return somme + (lu.ok ? Math.round(lu.value * 100) : 0)
  }, 0)
  return centimes / 100
}
