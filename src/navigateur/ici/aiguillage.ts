import type { EtatDuServeur } from './trace-du-serveur.ts'

/** What is known when a page is asked for. */
export type Demande = {
  readonly chemin: string
  readonly methode: string
  /** The form stands on one of our pages. */
  readonly deChezNous: boolean
  /** A path lives on this device. */
  readonly passageIci: boolean
  readonly serveur: EtatDuServeur
  /** This worker knows how to keep places. */
  readonly tablette: boolean
  /** Places are kept on this device. */
  readonly lieuxIci: boolean
}

/** Who answers: the device itself, the server, or the server as long as there is a network. */
export type Repondeur = 'ici' | 'serveur' | 'serveur-sinon-ici'

const FINS = ['/effacer', '/effacer/pause', '/quitter']

/** True for the pages that leave nothing behind. */
export const termine = (chemin: string): boolean => FINS.includes(chemin)

/** The precise path: all the rights and a sealed draft, which only the server has. */
export const estDuPrecis = (chemin: string): boolean => /^\/droits\/precis(\/|$)/.test(chemin)

/**
 * A path stays where it began. One begun on the server ends there; the next begins here, so that
 * nothing typed is lost when the worker arrives in the middle.
 */
export const quiRepond = (demande: Demande): Repondeur => {
  const { chemin, methode, deChezNous, passageIci, serveur } = demande
  // The browser hides from us what the server checks (Sec-Fetch-Site): it will refuse a form from elsewhere.
  if (methode !== 'GET' && !deChezNous) return 'serveur'
  if (termine(chemin) || chemin === '/droits/commencer') return 'ici'
  if (/^\/(lieux|l)(\/|$)/.test(chemin)) return quiRepondDesLieux(demande)
  if (estDuPrecis(chemin)) return 'serveur'
  const duParcours = chemin === '/' || chemin.startsWith('/droits/')
  if (chemin.startsWith('/aide/')) return 'ici'
  if (!duParcours) return 'serveur'
  if (passageIci || serveur !== 'peut-etre') return 'ici'
  return chemin === '/' ? 'serveur-sinon-ici' : 'serveur'
}

/** Pages that a kept copy can answer: not the counters, nor what is written to the server. */
const DES_LIEUX = /^\/(l\/\w+|lieux(\/autour|\/([a-z0-9-]+-)?[A-Z0-9]{6}(\/(papier|sms|rendez-vous))?)?)$/

const quiRepondDesLieux = ({ chemin, tablette, lieuxIci }: Demande): Repondeur => {
  if (chemin.startsWith('/lieux/tablette')) return tablette ? 'ici' : 'serveur'
  return lieuxIci && DES_LIEUX.test(chemin) ? 'serveur-sinon-ici' : 'serveur'
}
