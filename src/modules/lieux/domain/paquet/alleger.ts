import type { Contact, Lieu, Passage, Position } from '../lieu/lieu.ts'
import { desserrerHoraires, type HorairesSerres, serrerHoraires } from './serrer-horaires.ts'

/** Ten metres: where a door is, on a map one walks with. */
const DECIMALES = 1e4

type Serre<T extends { readonly horaires: unknown }> = Omit<T, 'horaires'> & {
  readonly horaires: HorairesSerres | null
}

/** A place as a tablet takes it along. */
export type LieuLeger = Serre<Omit<Lieu, 'passages'>> & { readonly passages: readonly Serre<Passage>[] }

/** A place without what nobody needs where there is no network: addresses of sites, long texts. */
export const alleger = (lieu: Lieu): LieuLeger => ({
  ...serrer(lieu),
  pivot: null,
  presentation: null,
  contact: allegerContact(lieu.contact),
  acces: { ...lieu.acces, ficheAccessibilite: null },
  passages: lieu.passages.map(serrer)
})

/** The place again. */
export const retrouver = (leger: LieuLeger): Lieu => ({
  ...leger,
  horaires: leger.horaires && desserrerHoraires(leger.horaires),
  passages: leger.passages.map(passage => ({
    ...passage,
    horaires: passage.horaires && desserrerHoraires(passage.horaires)
  }))
})

const serrer = <T extends Pick<Lieu, 'position' | 'horaires'>>(endroit: T) => ({
  ...endroit,
  position: endroit.position && arrondir(endroit.position),
  horaires: endroit.horaires && serrerHoraires(endroit.horaires)
})

/** One way to reach a place is enough where there is no network: its phone, else its e-mail, else its site. */
const allegerContact = ({ telephones, courriels, site }: Contact): Contact => ({
  telephones,
  courriels: telephones.length > 0 ? [] : courriels.slice(0, 1),
  site: telephones.length > 0 || courriels.length > 0 ? null : site,
  rendezVousEnLigne: null
})

const arrondir = ({ latitude, longitude, precision }: Position): Position => ({
  latitude: Math.round(latitude * DECIMALES) / DECIMALES,
  longitude: Math.round(longitude * DECIMALES) / DECIMALES,
  precision
})
