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
}

/** Who answers: the device itself, the server, or the server as long as there is a network. */
export type Repondeur = 'ici' | 'serveur' | 'serveur-sinon-ici'

const FINS = ['/effacer', '/effacer/pause', '/quitter']

/** True for the pages that leave nothing behind. */
export const termine = (chemin: string): boolean => FINS.includes(chemin)

/**
 * A path stays where it began. One begun on the server ends there; the next begins here, so that
 * nothing typed is lost when the worker arrives in the middle.
 */
export const quiRepond = ({ chemin, methode, deChezNous, passageIci, serveur }: Demande): Repondeur => {
  // The browser hides from us what the server checks (Sec-Fetch-Site): it will refuse a form from elsewhere.
  if (methode !== 'GET' && !deChezNous) return 'serveur'
  if (termine(chemin) || chemin === '/droits/commencer') return 'ici'
  const duParcours = chemin === '/' || chemin.startsWith('/droits/')
  if (chemin.startsWith('/aide/')) return 'ici'
  if (!duParcours) return 'serveur'
  if (passageIci || serveur !== 'peut-etre') return 'ici'
  return chemin === '/' ? 'serveur-sinon-ici' : 'serveur'
}
