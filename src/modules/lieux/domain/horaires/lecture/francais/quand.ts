import type { Rang } from '../../horaires.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Jeton, Moment } from './jetons.ts'

/** Days told together, with what narrows them. */
export type Groupe = {
  readonly jours: readonly Rang[]
  /** Days that may be meant or not: between the two of « lundi - mercredi ». */
  readonly ambigus?: readonly Rang[]
  readonly rangs?: readonly number[]
  readonly semaines?: 'paires' | 'impaires'
  readonly moment?: Moment
  /** The moment was said of a later day of the same list. */
  readonly etendu?: true
}

type Flux = Lecteur<Jeton>

/** « du lundi au jeudi », « mardis et jeudis après-midi », « 1er samedi du mois », « le mercredi semaines paires ». */
export const lireGroupes = (flux: Flux): readonly Groupe[] => {
  const groupes: Groupe[] = []
  for (;;) {
    const depart = flux.position
    if (groupes.length > 0) sauterLiaison(flux)
    const suite = lireGroupe(flux)
    if (suite === undefined) {
      flux.position = depart
      return etendreMoment(groupes)
    }
    groupes.push(suite)
  }
}

/** « mardi et jeudi après-midi »: said once, for both. */
const etendreMoment = (groupes: readonly Groupe[]): readonly Groupe[] => {
  const dernier = groupes.at(-1)
  const seul = groupes.filter(({ moment }) => moment !== undefined)
  if (dernier?.moment === undefined || seul.length !== 1 || groupes.length < 2) return groupes
  const moment = dernier.moment
  return groupes.map(groupe => (groupe === dernier ? groupe : { ...groupe, moment, etendu: true as const }))
}

const LIAISONS = [',', '/', '+', '|']

const sauterLiaison = (flux: Flux): void => {
  const signe = flux.voir()
  if (signe?.genre === 'signe' && LIAISONS.includes(signe.signe)) flux.position += 1
  flux.prendre('et')
}

const sauterArticles = (flux: Flux): void => {
  while (flux.prendre('de') !== undefined);
}

const lireGroupe = (flux: Flux): Groupe | undefined => {
  sauterArticles(flux)
  const avant = lireParite(flux)
  sauterArticles(flux)
  const rangs = lireRangs(flux)
  const jours = lireJours(flux)
  if (jours === undefined) return undefined
  const moment = lireMoment(flux)
  const parMois = flux.prendre('par-mois') !== undefined
  // « 2e lundi », but of what?
  if (rangs.length > 0 && !parMois) return undefined
  const semaines = avant ?? lireParite(flux)
  return {
    ...jours,
    ...(rangs.length > 0 && { rangs }),
    ...(semaines && { semaines }),
    ...(moment && { moment })
  }
}

const lireParite = (flux: Flux): 'paires' | 'impaires' | undefined => {
  const ici = flux.position
  const parenthese = prendreSigne(flux, '(')
  const parite = flux.prendre('parite')?.parite
  if (parite === undefined || (parenthese && !prendreSigne(flux, ')'))) {
    flux.position = ici
    return undefined
  }
  return parite
}

const prendreSigne = (flux: Flux, voulu: string): boolean => {
  const jeton = flux.voir()
  if (jeton?.genre !== 'signe' || jeton.signe !== voulu) return false
  flux.position += 1
  return true
}

const lireRangs = (flux: Flux): readonly number[] => {
  const rangs: number[] = []
  for (;;) {
    const ici = flux.position
    if (rangs.length > 0) sauterLiaison(flux)
    sauterArticles(flux)
    const rang = flux.prendre('rang')
    if (rang === undefined) {
      flux.position = ici
      return rangs
    }
    rangs.push(rang.rang)
  }
}

const lireMoment = (flux: Flux): Moment | undefined => {
  const ici = flux.position
  sauterArticles(flux)
  const parenthese = prendreSigne(flux, '(')
  const moment = flux.prendre('moment')
  if (moment === undefined || (parenthese && !prendreSigne(flux, ')'))) flux.position = ici
  return moment?.moment === 'journee' ? undefined : moment?.moment
}

const lireJours = (flux: Flux): Pick<Groupe, 'jours' | 'ambigus'> | undefined => {
  const groupe = flux.prendre('groupe')
  if (groupe !== undefined)
    return groupe.sur ? { jours: groupe.jours } : { jours: groupe.jours, ambigus: [5, 6] }
  const du = flux.prendre('jour')?.rang
  if (du === undefined) return undefined
  const au = lireFin(flux)
  if (au !== undefined) return { jours: entre(du, au) }
  return lireTirets(flux, du) ?? { jours: [du] }
}

/** « au vendredi ». */
const lireFin = (flux: Flux): Rang | undefined => {
  const ici = flux.position
  if (flux.prendre('au') !== undefined || flux.prendre('a') !== undefined) {
    sauterArticles(flux)
    const rang = flux.prendre('jour')?.rang
    if (rang !== undefined) return rang
  }
  flux.position = ici
  return undefined
}

/** « mardi-jeudi-samedi » is a list; « lundi - mercredi » is a list, or all that is between. */
const lireTirets = (flux: Flux, du: Rang): Pick<Groupe, 'jours' | 'ambigus'> | undefined => {
  const jours = [du]
  for (;;) {
    const suivant = flux.voir(1)
    if (suivant?.genre !== 'jour' || !prendreSigne(flux, '-')) break
    flux.position += 1
    jours.push(suivant.rang)
  }
  const [premier = du, dernier = du] = jours
  if (jours.length !== 2 || dernier - premier < 2) return { jours }
  return { jours: entre(premier, dernier), ambigus: entre(premier + 1, dernier - 1) }
}

const entre = (du: Rang, au: Rang): readonly Rang[] => {
  const jours: Rang[] = []
  for (let n = 0; n <= (au - du + 7) % 7; n += 1) jours.push((du + n) % 7)
  return jours
}
