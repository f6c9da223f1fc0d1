import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const LA_POSTE = '356000000'

/** SIRET or RNA number; null when absent, made of zeros, or false. */
export const lirePivot = (valeur: unknown, carnet: Carnet): string | null => {
  const pivot = lireTexte(valeur, { champ: 'pivot', carnet }).replace(/[\s.]/g, '').toUpperCase()
  if (pivot === '') return null
  if (/^0+$/.test(pivot)) {
    carnet.remarque('pivot-nul')
    return null
  }
  if (/^W[0-9A-Z]\d{8}$/.test(pivot) || (/^\d{14}$/.test(pivot) && estSiret(pivot))) return pivot
  carnet.doute('pivot', 'pivot-invalide', pivot)
  return null
}

// Each office of La Poste has a number of its own making: the sum of its figures is a multiple of five.
const estSiret = (numero: string): boolean =>
  cle(numero) % 10 === 0 || (numero.startsWith(LA_POSTE) && somme([...numero].map(Number)) % 5 === 0)

const cle = (numero: string): number =>
  somme([...numero].toReversed().map((chiffre, rang) => double(Number(chiffre), rang % 2 === 1)))

const double = (chiffre: number, doubler: boolean): number => {
  const valeur = doubler ? chiffre * 2 : chiffre
  return valeur > 9 ? valeur - 9 : valeur
}

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0)
