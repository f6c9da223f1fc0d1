import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const PAGE = /(?:https?\s?:\/\/|www\.)[^\s;|,<>"]+/gi
const NOM_DE_SITE = /^(?:[a-z0-9-]+\.)+[a-z]{2,12}(?:\/[^\s;|<>"]*)?$/i
const COURRIEL = /^[a-z0-9._%+'-]+@(?:[a-z0-9-]+\.)+[a-z]{2,12}$/i

/** The web page of a cell, and the address that someone typed there instead. Only http and https are pages. */
export const lireSite = (
  valeur: unknown,
  carnet: Carnet
): { readonly site: string | null; readonly courriel: string | null } => {
  const texte = lireTexte(valeur, { champ: 'contact', carnet, longueur: 2000 })
  if (texte === '') return { site: null, courriel: null }
  if (COURRIEL.test(texte)) {
    carnet.remarque('courriel-dans-le-site')
    return { site: null, courriel: texte.toLowerCase() }
  }
  const pages = texte.match(PAGE) ?? (NOM_DE_SITE.test(texte) ? [texte] : [])
  const sites = pages.flatMap(page => adresse(page) ?? [])
  if (new Set(sites).size > 1) carnet.remarque('plusieurs-sites')
  if (sites.length === 0) carnet.doute('contact', 'site-illisible', texte)
  return { site: sites[0] ?? null, courriel: null }
}

/** A page that a browser can open; null for anything else, such as a name and a password before the host. */
const adresse = (page: string): string | null => {
  const complete = /^https?\s?:/i.test(page) ? page.replace(/^(https?)\s?:/i, lie) : `https://${page}`
  if (!URL.canParse(complete)) return null
  const url = new URL(complete)
  const publique = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i.test(url.hostname)
  return publique && url.username === '' && url.password === '' ? url.href : null
}

const lie = (_debut: string, protocole: string): string => `${protocole.toLowerCase()}:`
