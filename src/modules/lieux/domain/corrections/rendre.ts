import type { Jour } from '#shared/date'
import { enOsm } from '../horaires/ecriture/en-osm.ts'
import type { Horaires } from '../horaires/horaires.ts'
import { direHoraires } from '../horaires/phrases/dire-horaires.ts'
import type { Description } from '../lieu/lieu.ts'
import type { ChampCorrigible, CorrectionGardee } from './correction.ts'

/** One correction given back to one source: under its own identifier, what it says and what is true. */
export type CorrectionRendue = {
  readonly source: string
  readonly identifiant: string
  readonly code: string
  readonly nom: string
  readonly commune: string
  readonly champ: ChampCorrigible
  readonly ancienne: string
  readonly nouvelle: string
  /** Hours as exchange schemas write them; empty for the other fields. */
  readonly nouvelleOsm: string
  readonly le: Jour
  readonly par: string
}

/** Both values of a corrected field, in words that a source can copy. */
export const rendreValeurs = ({
  champ,
  avant,
  apres
}: Pick<CorrectionGardee, 'champ' | 'avant' | 'apres'>): Pick<
  CorrectionRendue,
  'ancienne' | 'nouvelle' | 'nouvelleOsm'
> => ({
  ancienne: direValeur(champ, avant),
  nouvelle: direValeur(champ, apres),
  nouvelleOsm: champ === 'horaires' && apres !== null ? enOsm(apres as Horaires) : ''
})

/** A value of a field in one line of plain words; empty when there is none. */
export const direValeur = (champ: ChampCorrigible, valeur: Description[ChampCorrigible]): string =>
  valeur === null ? '' : (DIRE[champ] as (v: unknown) => string)(valeur)

type Dire = { readonly [C in ChampCorrigible]: (valeur: NonNullable<Description[C]>) => string }

const DIRE: Dire = {
  nom: nom => nom,
  horaires: horaires => direHoraires(horaires).join(' ') || horaires.texte,
  contact: ({ telephones }) => telephones.join(', '),
  adresse: ({ voie, complement, codePostal, commune }) =>
    [voie, complement, `${codePostal} ${commune}`.trim()].filter(Boolean).join(', '),
  position: ({ latitude, longitude }) => `${latitude}, ${longitude}`,
  neFaitPas: phrases => phrases.join(' ; '),
  confirmation: ({ le, par }) => `${le}, ${par}`,
  fermeDepuis: jour => jour
}
