import type { EtatDuLieu } from '../../domain/horaires/etat/etat.ts'
import type { Prochaine } from '../../domain/horaires/etat/ouvertures.ts'
import type { Horaires, Moment, Plage } from '../../domain/horaires/horaires.ts'
import { direHoraires } from '../../domain/horaires/phrases/dire-horaires.ts'
import { direJour as nomDuRang } from '../../domain/horaires/phrases/mots.ts'
import type { Lieu, Passage } from '../../domain/lieu/lieu.ts'
import { direEtat, direRaison } from '../dire/etat.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'

/** What a list tells of a place: enough to call or to go. `site`: where its page is. */
export const rendreResume = (lieu: Lieu, site: string) => ({
  code: lieu.code,
  nom: lieu.nom,
  exemple: lieu.exemple,
  page: `${site}${cheminDuLieu(lieu)}`,
  typologies: lieu.typologies,
  adresse: lieu.adresse,
  position: lieu.position,
  itinerant: lieu.itinerant,
  contact: lieu.contact,
  acces: lieu.acces,
  confirmation: lieu.confirmation
})

/** All that is known of a place. */
export const rendreLieu = (lieu: Lieu, site: string) => ({
  ...rendreResume(lieu, site),
  horaires: rendreHoraires(lieu.horaires),
  passages: lieu.passages.map(rendrePassageEntier),
  services: lieu.services,
  sante: lieu.sante,
  langues: lieu.langues,
  labels: lieu.labels,
  presentation: lieu.presentation,
  neFaitPas: lieu.neFaitPas,
  pivot: lieu.pivot,
  fermeDepuis: lieu.fermeDepuis
})

/** Where a bus stops, in a list. */
export const rendrePassage = ({ adresse, position }: Passage) => ({ adresse, position })

const rendrePassageEntier = (passage: Passage) => ({
  ...rendrePassage(passage),
  horaires: rendreHoraires(passage.horaires)
})

/** The state at a moment, with its reason; `phrase` is what our own pages say. */
export const rendreEtat = (etat: EtatDuLieu, ouvre: Prochaine | null, maintenant: Moment) => ({
  etat: etat.etat,
  phrase: direEtat(etat, ouvre, maintenant).mot,
  raison: { code: etat.raison.code, phrase: direRaison(etat.raison) },
  jusqua: etat.jusqua === undefined ? null : enHeure(etat.jusqua),
  ouvre: ouvre && { ...rendreMoment(ouvre), etat: ouvre.etat }
})

/** A civil moment, on the clocks of the place. */
export const rendreMoment = ({ jour, minute }: Moment) => ({ jour, heure: enHeure(minute) })

const rendreHoraires = (horaires: Horaires | null) =>
  horaires && {
    texte: horaires.texte,
    phrases: direHoraires(horaires),
    semaine: horaires.semaine.map((plages, rang) => ({
      jour: nomDuRang(rang),
      plages: plages.map(rendrePlage)
    })),
    avecExceptions: (horaires.regles ?? []).length > 0,
    doutes: horaires.doutes.map(({ code, mots }) => ({ code, mots }))
  }

const rendrePlage = ({ de, a, rdv }: Plage) => ({
  de: enHeure(de),
  a: enHeure(a),
  surRendezVous: rdv === true
})

/** « 09:00 »; « 26:00 » is two in the morning of the next day. */
const enHeure = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(n => String(n).padStart(2, '0')).join(':')
