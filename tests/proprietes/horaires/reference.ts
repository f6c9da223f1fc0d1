import OpeningHours from 'opening_hours'

/** What the reference says of a minute; `inconnu`: « unknown », as for an appointment. */
export type Avis = 'ouvert' | 'ferme' | 'inconnu'

// Its holidays are found by the place. Creuse has none of its own.
const CREUSE = { lat: 46.17, lon: 1.87, address: { country_code: 'fr', state: 'Creuse' } }

/** The reference evaluator, public holidays closed unless the text speaks of them. */
export const avisDe = (texte: string): ((jour: string, minute: number) => Avis) => {
  const complet = /\bPH\b/.test(texte) ? texte : avecFeries(texte)
  const horaires = new OpeningHours(complet, CREUSE as never, { locale: 'fr', mode: 0 } as never)
  return (jour, minute) => {
    const [annee = 0, mois = 1, n = 1] = jour.split('-').map(Number)
    const date = new Date(annee, mois - 1, n, 0, minute)
    if (horaires.getUnknown(date)) return 'inconnu'
    return horaires.getState(date) ? 'ouvert' : 'ferme'
  }
}

/** « … || "sur rendez-vous" » stays the last word. */
const avecFeries = (texte: string): string => {
  const [dit = '', sinon] = texte.split(' || ')
  return `${dit}; PH off${sinon === undefined ? '' : ` || ${sinon}`}`
}
