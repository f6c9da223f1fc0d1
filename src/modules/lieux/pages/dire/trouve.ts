import { m } from '#messages'
import { type Jour, joursPlus } from '#shared/date'
import type { Moment } from '../../domain/horaires/horaires.ts'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { enUneLigne } from './adresse.ts'
import { direConfirmation } from './confirmation.ts'
import { direDistance } from './distance.ts'
import { direEtat, direRaison } from './etat.ts'
import { direHoraires } from './horaires.ts'

/** A place found, all in words: for the pages of another module. */
export const direTrouve = (trouve: LieuTrouve, maintenant: Moment) => {
  const { lieu, passage, etat, ouvre } = trouve
  const { horaires, adresse } = passage ?? lieu
  return {
    nom: lieu.nom,
    adresse: cheminDuLieu(lieu),
    rue: enUneLigne(adresse),
    telephone: lieu.contact.telephones[0] ?? null,
    etat: direEtat(etat, ouvre, maintenant),
    distance: direDistance(trouve),
    horaires: horaires === null ? [] : direHoraires(horaires, maintenant.jour),
    confiance: surQuoiCompter(trouve, maintenant.jour),
    exemple: lieu.exemple,
    ouvreCetteSemaine: ouvreCetteSemaine(trouve, maintenant)
  }
}

/** What the state rests on, in one sentence: a doubt, a holiday, or the date of the last confirmation. */
export const surQuoiCompter = ({ etat, lieu }: Pick<LieuTrouve, 'etat' | 'lieu'>, jour: Jour): string =>
  direRaison(etat.raison) ??
  (lieu.confirmation === null ? m.lieux_raison_jamais_confirme() : direConfirmation(lieu, jour))

const estSur = (etat: string): boolean => etat === 'ouvert' || etat === 'sans-doute-ouvert'

const ouvreCetteSemaine = ({ etat, ouvre }: LieuTrouve, { jour }: Moment): boolean =>
  estSur(etat.etat) || (ouvre !== null && estSur(ouvre.etat) && ouvre.jour < joursPlus(jour, 7))
