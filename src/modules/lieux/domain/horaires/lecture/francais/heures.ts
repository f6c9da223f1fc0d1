import type { CodeDoute, Plage } from '../../horaires.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Jeton } from './jetons.ts'

/** Ranges told together; or one lone hour; or why they make no sense. */
export type Heures =
  | { readonly plages: readonly Plage[] }
  | { readonly seule: number }
  | { readonly doute: CodeDoute }

type Flux = Lecteur<Jeton>

/** One hour, and what stands before it: '-' 'a' '/' … joined, '' for nothing. */
type Borne = { readonly minute: number; readonly avant: string; readonly nue: boolean }

/** « de 9h à 12h et de 14h à 17h », « 9h-12h/14h-17h ». Undefined: no hour here. */
export const lireHeures = (flux: Flux): Heures | undefined => {
  const bornes = lireBornes(flux)
  const [premiere] = bornes
  if (premiere === undefined) return undefined
  if (bornes.length === 1) return premiere.nue ? { doute: 'heure-manquante' } : { seule: premiere.minute }
  return apparier(bornes)
}

const lireBornes = (flux: Flux): readonly Borne[] => {
  const bornes: Borne[] = []
  for (;;) {
    const ici = flux.position
    const avant = lireLiaison(flux)
    const jeton =
      flux.prendre('heure') ?? (peutEtreHeure(flux, bornes.length > 0) ? flux.prendre('nombre') : undefined)
    if (jeton === undefined) {
      flux.position = ici
      return bornes
    }
    const nue = jeton.genre === 'nombre'
    bornes.push({ minute: nue ? jeton.n * 60 : jeton.minute, avant, nue })
  }
}

/** A bare number is an hour after a range sign, or before one that leads to an hour (« 9-12h »). */
const peutEtreHeure = (flux: Flux, commence: boolean): boolean => {
  const jeton = flux.voir()
  if (jeton?.genre !== 'nombre' || jeton.n > 24) return false
  const suivant = flux.voir(1)
  const lie = suivant?.genre === 'a' || (suivant?.genre === 'signe' && suivant.signe === '-')
  if (lie && flux.voir(2)?.genre === 'heure') return true
  const precedent = flux.voir(-1)
  return commence && (precedent?.genre === 'a' || (precedent?.genre === 'signe' && precedent.signe === '-'))
}

const SIGNES = ['-', '/', ',', '|', ';', '.', ':', '+']

const lireLiaison = (flux: Flux): string => {
  let liaison = ''
  for (;;) {
    const jeton = flux.voir()
    if (jeton?.genre === 'signe' && SIGNES.includes(jeton.signe)) liaison += jeton.signe
    else if (jeton?.genre === 'a' || jeton?.genre === 'au') liaison += 'a'
    else if (jeton?.genre === 'et') liaison += 'e'
    else if (jeton?.genre !== 'de') return liaison
    flux.position += 1
  }
}

/** Two by two, always later. */
const apparier = (bornes: readonly Borne[]): Heures => {
  if (bornes.length % 2 === 1) return { doute: 'heure-manquante' }
  const plages: Plage[] = []
  for (let n = 0; n < bornes.length; n += 2) {
    const [debut, fin] = [bornes[n], bornes[n + 1]]
    if (debut === undefined || fin === undefined || (debut.nue && fin.nue))
      return { doute: 'heure-manquante' }
    if (debut.minute >= fin.minute || debut.minute < (plages.at(-1)?.a ?? 0))
      return { doute: 'plages-confuses' }
    plages.push({ de: debut.minute, a: fin.minute })
  }
  return liaisonsClaires(bornes) ? { plages } : { doute: 'plages-confuses' }
}

/** Inside a range: « - », « à »; « / » only when it is not also what separates ranges. */
const liaisonsClaires = (bornes: readonly Borne[]): boolean => {
  const dedans = bornes.filter((_borne, n) => n % 2 === 1).map(({ avant }) => avant)
  const entre = bornes.filter((_borne, n) => n % 2 === 0 && n > 0).map(({ avant }) => avant)
  if (entre.some(liaison => liaison === 'a')) return false
  if (dedans.every(liaison => liaison === '-' || liaison === 'a'))
    return bornes.length <= 4 || entre.every(liaison => liaison !== '-')
  return dedans.every(liaison => liaison === '/') && entre.every(liaison => liaison !== '/')
}
