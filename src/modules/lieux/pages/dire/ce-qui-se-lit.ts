import { m } from '#messages'
import { direHoraires } from '../../domain/horaires/phrases/dire-horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { enUneLigne } from './adresse.ts'

/** What people read of a place, short enough for a letter. */
export const ceQuiSeLit = (lieu: Lieu) => [
  { nom: m.lieux_pro_adresse(), valeur: enUneLigne(lieu.adresse) },
  { nom: m.lieux_pro_telephone(), valeur: lieu.contact.telephones.join(', ') || m.lieux_pro_corriger_vide() },
  { nom: m.lieux_pro_horaires(), valeur: direLesHoraires(lieu) }
]

/** The hours in one line; the words of the source when we did not understand them. */
export const direLesHoraires = ({ horaires }: Pick<Lieu, 'horaires'>): string =>
  horaires === null ? m.lieux_pro_sans_horaires() : direHoraires(horaires).join(' ') || horaires.texte
