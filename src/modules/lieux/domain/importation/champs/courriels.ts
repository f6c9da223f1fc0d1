import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const AU_PLUS = 5
const COURRIEL =
  /(?<![\p{L}\d._%+-])[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?![\p{L}\d@])/giu
const PAGE = /https?:\/\/[^\s;|,]+/gi

/** The addresses of a cell, and the web page that someone typed there instead. */
export const lireCourriels = (
  valeur: unknown,
  carnet: Carnet
): { readonly courriels: readonly string[]; readonly page: string | null } => {
  // « …@vallees.fr%A0 »: a no-break space that was encoded.
  const texte = lireTexte(valeur, { champ: 'contact', carnet, longueur: 500 }).replace(/%[aA]0/g, ' ')
  const page = texte.match(PAGE)?.[0] ?? null
  const sansPage = texte.replace(PAGE, ' ')
  const courriels = [...new Set((sansPage.match(COURRIEL) ?? []).map(enMinuscules))].slice(0, AU_PLUS)
  if (/[\p{L}\d@]/u.test(sansPage.replace(COURRIEL, ' ')))
    carnet.doute('contact', 'courriel-illisible', texte)
  if (page !== null) carnet.remarque('page-dans-le-courriel')
  return { courriels, page }
}

const enMinuscules = (courriel: string): string => courriel.toLowerCase()
