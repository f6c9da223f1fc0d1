import type { Jour } from '#shared/date'
import { type Horaires, TOUS_LES_JOURS } from '../horaires/horaires.ts'
import { direRegle } from '../horaires/phrases/regles.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { ecrirePlages } from './ecrire-plages.ts'

/** The form of a place as a referent fills it: texts only, all in plain words. */
export type Saisie = {
  /** Seven lines, Monday first. */
  readonly jours: readonly string[]
  /** What does not come back each week. */
  readonly autres: string
  /** Nobody knows: show none rather than wrong ones. */
  readonly sansHoraires: boolean
  readonly telephones: string
  readonly voie: string
  readonly complement: string
  readonly codePostal: string
  readonly commune: string
  readonly neFaitPas: string
  readonly fermeDepuis: string
  /** The whole sheet was checked with the place. */
  readonly juste: boolean
}

/** Hours as one types them again: a line a day, then what does not come back each week. */
export const saisieDesHoraires = (horaires: Horaires | null): Pick<Saisie, 'jours' | 'autres'> => ({
  jours: TOUS_LES_JOURS.map(rang => ecrirePlages(horaires?.semaine[rang] ?? [])),
  autres: (horaires?.regles ?? []).flatMap(regle => direRegle(regle)).join(' ')
})

/** The form as it opens: what the sheet says today. */
export const saisieDe = ({ horaires, contact, adresse, neFaitPas, fermeDepuis }: Lieu): Saisie => ({
  ...saisieDesHoraires(horaires),
  sansHoraires: false,
  telephones: contact.telephones.join(', '),
  voie: adresse.voie,
  complement: adresse.complement ?? '',
  codePostal: adresse.codePostal,
  commune: adresse.commune,
  neFaitPas: neFaitPas.join('\n'),
  fermeDepuis: fermeDepuis === null ? '' : ecrireJour(fermeDepuis),
  juste: false
})

const ecrireJour = (jour: Jour): string => jour.split('-').toReversed().join('/')
