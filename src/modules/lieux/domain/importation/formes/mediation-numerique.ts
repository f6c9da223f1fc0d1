import type { Acces, AccueilAdapte } from '../../lieu/lieu.ts'
import type { Service } from '../../lieu/service.ts'
import type { Carnet } from '../carnet.ts'
import { lireContact } from '../champs/contact.ts'
import { lireDateMaj } from '../champs/date-maj.ts'
import { lireHoraires } from '../champs/horaires.ts'
import { lireListe } from '../champs/liste.ts'
import { lireSite } from '../champs/site.ts'
import { type Champs, type Lecteur, lireLieu } from '../lire-lieu.ts'
import { lireFrais } from '../vocabulaire/frais.ts'
import { lireLabels } from '../vocabulaire/labels.ts'
import { lireModalites } from '../vocabulaire/modalites.ts'
import { lireModalitesAcces } from '../vocabulaire/modalites-acces.ts'
import { lireAccueils, lirePublics } from '../vocabulaire/publics.ts'
import { lireThematiques } from '../vocabulaire/thematiques.ts'
import { colonnesCommunes } from './colonnes.ts'
import { lireSource } from './source.ts'

/**
 * Places of digital help in the exchange schema: 0.1 (« ; » between words), 1.0 (« | »), and the files on the way
 * from one to the other, which bear the columns of both.
 */
export const lireMediationNumerique: Lecteur = (champs, outils) => {
  const { carnet, contexte } = outils
  const venue = lireModalitesAcces(liste(champs, ['modalites_acces'], carnet), carnet)
  const publics = liste(champs, PUBLICS, carnet)
  const accueils = lireAccueils(publics, carnet)
  const { aujourdhui } = contexte
  return lireLieu(
    {
      ...colonnesCommunes(champs),
      pivot: champs.pivot,
      presentation: [champs.presentation_resume, champs.presentation_detail],
      source: lireSource(champs.source, 'mediation-numerique', carnet),
      typologies: liste(champs, ['typologie'], carnet),
      majLe: lireDateMaj(champs.date_maj, { carnet, aujourdhui }),
      contact: lireContact(cellulesDuContact(champs), carnet),
      horaires: lireHoraires(champs.horaires, carnet),
      services: [{ ...lireService(champs, publics, carnet), documents: venue.documents }],
      acces: { ...lireAcces(champs, accueils, carnet), rendezVous: venue.rendezVous },
      ...(accueils.includes('anglais') ? { langues: ['en'] } : {}),
      labels: lireLabels(liste(champs, LABELS, carnet)),
      neFaitPas: venue.neFaitPas,
      itinerant: liste(champs, ['itinerance'], carnet).some(mot => /^itin[ée]rant/i.test(mot))
    },
    outils
  )
}

const PUBLICS = ['publics_accueillis', 'publics_specifiquement_adresses', 'prise_en_charge_specifique']
const FRAIS = ['conditions_acces', 'conditions_access', 'frais_a_charge']
const LABELS = [
  'labels_nationaux',
  'labels_autres',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels'
]

const liste = (champs: Champs, colonnes: readonly string[], carnet: Carnet): readonly string[] =>
  colonnes.flatMap(colonne => lireListe(champs[colonne], { champ: 'services', carnet }))

const cellulesDuContact = (champs: Champs) => ({
  telephones: [champs.telephone],
  courriels: champs.courriels ?? champs.courriel,
  site: champs.site_web,
  rendezVous: champs.prise_rdv
})

const lireService = (
  champs: Champs,
  publics: readonly string[],
  carnet: Carnet
): Omit<Service, 'documents'> => ({
  nom: null,
  thematiques: lireThematiques(liste(champs, ['services'], carnet), carnet),
  publics: lirePublics(publics, carnet),
  frais: lireFrais(liste(champs, FRAIS, carnet), carnet),
  modalites: lireModalites(liste(champs, ['modalites_accompagnement'], carnet), carnet)
})

const lireAcces = (champs: Champs, accueils: readonly AccueilAdapte[], carnet: Carnet): Partial<Acces> => ({
  fauteuil: accueils.includes('handicap-moteur') ? true : null,
  parEcrit: accueils.includes('surdite') ? true : null,
  accueils,
  ficheAccessibilite: lireSite(champs.fiche_acces_libre ?? champs.accessibilite, carnet).site
})
