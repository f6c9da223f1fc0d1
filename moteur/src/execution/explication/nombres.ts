import type { Bornes } from '../situation/bornes.ts'
import { dateDEntier } from '../situation/situation.ts'

/** Figures as a person reads them: « 10 421 € par an », « entre 3 et 5 ans », « au moins 700 € ». */

const FINE = '\u202f'
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** Two decimals at most, and only where there are some. */
const ecrireNombre = (nombre: number, euros: boolean): string => {
  const centiemes = Math.round(Math.abs(nombre) * 100)
  const entier = String(Math.floor(centiemes / 100)).replace(/\B(?=(\d{3})+$)/g, FINE)
  const reste = centiemes % 100
  const decimales = reste === 0 ? '' : `,${String(reste).padStart(2, '0')}`
  return `${nombre < 0 && centiemes > 0 ? '−' : ''}${entier}${euros ? decimales : decimales.replace(/0$/, '')}`
}

const ecrireDate = (date: number): string => {
  const [annee, mois, jour] = dateDEntier(date).split('-').map(Number)
  return `${jour === 1 ? '1er' : jour} ${MOIS[(mois ?? 1) - 1]} ${annee}`
}

/** « €/mois » for 12.5 → « € par mois »; « an » for 3 → « ans ». */
const ecrireUnite = (unite: string, nombre: number): string => {
  const [compte = '', ...par] = unite.split('/')
  const pluriel = Math.abs(nombre) >= 2 ? 's' : ''
  const mot = {
    '€': `${FINE}€`,
    an: ` an${pluriel}`,
    jour: ` jour${pluriel}`,
    h: ` heure${pluriel}`,
    mois: ' mois',
    '': '',
    '1': ''
  }[compte]
  return [mot ?? ` ${compte}`, ...par.map(diviseur => ` par ${diviseur === 'h' ? 'heure' : diviseur}`)].join(
    ''
  )
}

const estEnEuros = (unite: string): boolean => unite.startsWith('€')

/** One value with its unit; `date` and `booleen` are units too. */
export const ecrireValeur = (valeur: number, unite: string): string => {
  if (unite === 'date') return ecrireDate(valeur)
  if (unite === 'booleen') return valeur === 1 ? 'oui' : 'non'
  return ecrireNombre(valeur, estEnEuros(unite)) + ecrireUnite(unite, valeur)
}

/** A value that may only be known between two bounds. */
export const ecrireBornes = ([bas, haut]: Bornes, unite: string): string => {
  if (bas === haut) return ecrireValeur(bas, unite)
  if (unite === 'booleen') return 'à vérifier'
  if (Number.isFinite(bas) && Number.isFinite(haut))
    return `entre ${sansUnite(bas, haut, unite)} et ${ecrireValeur(haut, unite)}`
  if (Number.isFinite(haut)) return `au plus ${ecrireValeur(haut, unite)}`
  return bas > 0 ? `au moins ${ecrireValeur(bas, unite)}` : 'un nombre inconnu'
}

/** The unit is said once, after the second figure; the euro stays by both. */
const sansUnite = (bas: number, haut: number, unite: string): string => {
  if (unite === 'date') return ecrireDate(bas)
  if (estEnEuros(unite)) return ecrireNombre(bas, true) + FINE + '€'
  return ecrireNombre(bas, haut === bas)
}

/** At the border only: two decimals, as contracts say. */
export const arrondirAuCentime = (valeur: number): number =>
  Math.round((valeur + Number.EPSILON * Math.sign(valeur)) * 100) / 100
