import { anneeDe, estJour, type Jour } from '#shared/date'
import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const DEBUT = 2000

/** When the source says that the row was brought up to date; null when it does not say, or lies. */
export const lireDateMaj = (
  valeur: unknown,
  { carnet, aujourdhui }: { readonly carnet: Carnet; readonly aujourdhui: Jour }
): Jour | null => {
  const texte = lireTexte(valeur, { champ: 'fiche', carnet })
  if (texte === '') return null
  const jour = enJour(texte)
  if (jour === null) return douter(carnet, 'date-illisible', texte)
  // 1970 is how a machine writes « no date ».
  if (anneeDe(jour) < DEBUT) return douter(carnet, 'date-1970', texte)
  return jour > aujourdhui ? douter(carnet, 'date-future', texte) : jour
}

const douter = (
  carnet: Carnet,
  code: 'date-illisible' | 'date-1970' | 'date-future',
  texte: string
): null => {
  carnet.doute('fiche', code, texte)
  return null
}

const enJour = (texte: string): Jour | null => {
  const [, j, m, a] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/.exec(texte) ?? []
  const jour = a ? `${a}-${m?.padStart(2, '0')}-${j?.padStart(2, '0')}` : texte.slice(0, 10)
  const complet = a !== undefined || /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(texte)
  return complet && estJour(jour) ? jour : null
}
