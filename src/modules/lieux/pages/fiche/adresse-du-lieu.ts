import { enAdresse } from '#shared/texte'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { adresseDe, type Demande } from '../recherche/demande.ts'

/** A place is found by its code; the words before it are for who reads the address. */
export const FORME_FICHE = '[a-z0-9-]*-?[0-9A-Z]{6}'

/** « /lieux/maison-des-services-GUERET ». */
export const cheminDuLieu = ({ nom, adresse, code }: Lieu): string => {
  const mots = enAdresse(`${nom} ${adresse.commune}`).slice(0, 60).replace(/-$/, '')
  return `/lieux/${mots === '' ? '' : `${mots}-`}${code}`
}

/** The code at the end of such an address. */
export const codeDeLaFiche = (fiche: string): string => fiche.slice(-6)

/** A page of a place that remembers where one came from, and what for. */
export const adresseDuLieu = (lieu: Lieu, demande: Demande, page = ''): string =>
  adresseDe(
    { ...demande, quand: null, souhaits: [], page: 1, changer: false },
    `${cheminDuLieu(lieu)}${page}`
  )
