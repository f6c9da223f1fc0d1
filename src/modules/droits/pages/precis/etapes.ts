import { m } from '#messages'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import type { Situation } from '../../index.ts'

export const RACINE = '/droits/precis'

export type Etape = 'foyer' | 'logement' | 'argent' | 'touche' | 'precisions' | 'resultats' | 'et-si' | 'code'

// Each in a function: a word that is read at once would travel to browsers, which never show it.
const MOTS: Readonly<Record<Etape, () => string>> = {
  foyer: () => m.precis_etape_foyer(),
  logement: () => m.precis_etape_logement(),
  argent: () => m.precis_etape_argent(),
  touche: () => m.precis_etape_touche(),
  precisions: () => m.precis_etape_precisions(),
  resultats: () => m.precis_etape_resultats(),
  'et-si': () => m.precis_etape_et_si(),
  code: () => m.precis_etape_code()
}

export const motDeLEtape = (etape: Etape): string => MOTS[etape]()

export const adresseDe = (etape: Etape): string => `${RACINE}/${etape === 'argent' ? 'argent/1' : etape}`

/** Every step may be opened at any time: papers come in any order. */
export const liensDesEtapes = (actuelle: Etape) =>
  (Object.keys(MOTS) as Etape[]).map(etape => ({
    adresse: adresseDe(etape),
    texte: motDeLEtape(etape),
    actuel: etape === actuelle
  }))

/** Persons whose money is asked: adults, and children who have some. */
const aDeLArgent = ({ personnes }: Situation, rang: number): boolean => {
  const personne = personnes[rang]
  return (
    personne !== undefined &&
    (personne.role !== 'enfant' || personne.revenus === undefined || personne.revenus.length > 0)
  )
}

/** After the money of a person: that of the next one, else what is drawn. */
export const apresLArgent = ({ situation }: Brouillon, rang: number): string => {
  const suivante = situation.personnes.findIndex((_, autre) => autre > rang && aDeLArgent(situation, autre))
  return suivante === -1 ? adresseDe('touche') : `${RACINE}/argent/${suivante + 1}`
}

/** The ranks whose money has a page. */
export const rangsDeLArgent = (situation: Situation): readonly number[] =>
  situation.personnes.flatMap((_, rang) => (aDeLArgent(situation, rang) ? [rang] : []))
