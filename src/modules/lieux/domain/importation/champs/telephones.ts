import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const AU_PLUS = 6
const BLANC = '[\\s./()-]{0,3}'
const suite = (n: number) => `\\d(?:${BLANC}\\d){${n - 1}}`

// Ten figures, or nine after a prefix of France and its overseas départements; six elsewhere; short numbers.
const FRANCE = `(?:(?:\\+|00)${BLANC}(?:33|590|594|596|262|269)${BLANC}0?|0)${BLANC}${suite(9)}`
const AILLEURS = `(?:\\+|00)${BLANC}(?:508|681|687|689)${BLANC}${suite(6)}(?:${BLANC}\\d{2})?`
const NUMERO = new RegExp(`(?<![\\d+])(?:${FRANCE}|${AILLEURS})(?!\\d)`, 'g')
const COURT =
  /(?<![\d+])(?:3[ .]?\d[ .]?\d[ .]?\d|10[ .]?\d{2}|11[ .]?[68][ .]?\d[ .]?\d{2}|11[2459]|1[578])(?![\d])/g
// A table read as numbers loses the 0 in front.
const SANS_ZERO = /(?<![\d+])[1-9]\d{8}(?!\d)/g

/** The numbers of a cell, as they are said in France: « 04 50 56 87 49 », « +687 26 12 34 », « 3646 ». */
export const lireTelephones = (valeur: unknown, carnet: Carnet): readonly string[] => {
  const texte = lireTexte(valeur, { champ: 'contact', carnet, longueur: 500 })
  if (texte === '') return []
  const { reste, numeros } = trouver(texte)
  const lus = [...new Set(numeros)].slice(0, AU_PLUS)
  if (lus.length > 1) carnet.remarque('plusieurs-telephones')
  if (/\d/.test(reste) || lus.length === 0) carnet.doute('contact', 'telephone-illisible', texte)
  return lus
}

const trouver = (texte: string): { readonly reste: string; readonly numeros: readonly string[] } => {
  const trouves: { readonly rang: number; readonly numero: string }[] = []
  const noter = (entier: string, rang: number) => {
    trouves.push({ rang, numero: enFrancais(entier) })
    // The rest keeps its places: the order of the cell is the order of the numbers.
    return ' '.repeat(entier.length)
  }
  const reste = [NUMERO, COURT, SANS_ZERO].reduce(
    (suivi, forme) => suivi.replace(forme, (entier: string, rang: number) => noter(entier, rang)),
    texte
  )
  return { reste, numeros: trouves.toSorted((a, b) => a.rang - b.rang).map(({ numero }) => numero) }
}

// From anywhere in France, +262 262 12 34 56 is dialled 0262 12 34 56; the Pacific keeps its prefix.
// Mayotte was +269 until 2007: nine figures after it are a number of France.
const enFrancais = (entier: string): string => {
  const seuls = entier.replace(/\D/g, '')
  if (/^[1-9]\d{8}$/.test(seuls) && !entier.startsWith('+')) return dire(`0${seuls}`)
  const international = /^\+|^00/.test(entier) ? seuls.replace(/^00/, '') : ''
  const [, national] = /^(?:33|590|594|596|262|269)0?(\d{9})$/.exec(international) ?? []
  if (national !== undefined) return dire(`0${national}`)
  return international === '' ? dire(seuls) : `+${international.slice(0, 3)} ${dire(international.slice(3))}`
}

// « 115 » and « 116 117 » go by three.
const dire = (numero: string): string => {
  const parTrois = numero.length === 3 || /^11[68]\d{3}$/.test(numero)
  return numero.replace(parTrois ? /(\d{3})(?=\d)/g : /(\d{2})(?=\d)/g, '$1 ')
}
