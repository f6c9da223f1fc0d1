import { lireHorairesParJour } from '../../horaires/lecture/par-jour.ts'
import type { Acces, Passage } from '../../lieu/lieu.ts'
import type { Service } from '../../lieu/service.ts'
import { CONNEXION, DEMARCHES, DROITS, EN_LIGNE } from '../../lieu/thematiques.ts'
import type { Carnet } from '../carnet.ts'
import { lireContact } from '../champs/contact.ts'
import { verifierHoraires } from '../champs/horaires.ts'
import { lireTexte } from '../champs/texte.ts'
import { lirePassages } from '../itineraire/passages.ts'
import { type Lecteur, lireLieu, type Outils } from '../lire-lieu.ts'

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const ITINERANTES: ReadonlySet<string> = new Set(['Bus_équivalent', 'Itinérante'])

/** What every desk owes to those who come: the charter of France services (circulaire n° 6094-SG, 1 July 2019). */
const CHARTE: Service = {
  nom: null,
  thematiques: [DEMARCHES, DROITS, EN_LIGNE, CONNEXION],
  publics: [],
  frais: 'gratuit',
  modalites: ['individuel', 'autonomie'],
  documents: []
}

/** The list that the ANCT publishes: one desk, bus or stop a row. */
export const lireFranceServices: Lecteur = (champs, outils) => {
  const { carnet, contexte } = outils
  const texte = (colonne: string) => lireTexte(champs[colonne], { champ: 'fiche', carnet, longueur: 2000 })
  const commentaire = lireTexte(champs.commentaire, {
    champ: 'presentation',
    carnet,
    longueur: 3000,
    paragraphes: true
  })
  const jours = JOURS.map(jour =>
    lireTexte(champs[`h_${jour}`], { champ: 'horaires', carnet, longueur: 500 })
  )
  const format = texte('format_fs')
  const itinerant = ITINERANTES.has(format)
  // « Site de Bretoncelles » has its own row; a row for several sites does not say where one is expected.
  const plusieurs = format === 'Multisites' && !/\bsite\b|\bantenne\b/i.test(texte('lib_fs'))
  const presence = itinerant ? 'itinerant' : plusieurs ? 'plusieurs-sites' : 'fixe'
  return lireLieu(
    {
      source: 'france-services',
      cle: champs.id_fs,
      nom: champs.lib_fs,
      voie: champs.adresse,
      complement: champs.complement_adresse,
      codePostal: champs.code_postal,
      commune: champs.lib_com,
      codeInsee: champs.insee_com,
      latitude: champs.latitude,
      longitude: champs.longitude,
      majLe: contexte.publieLe,
      presentation: [commentaire],
      typologies: ['RFS'],
      labels: ['France Services'],
      services: [CHARTE],
      contact: lireContact({ telephones: [champs.telephone], courriels: champs.mail }, carnet),
      horaires: verifierHoraires(lireHorairesParJour(jours, commentaire, presence), carnet),
      acces: { rendezVous: lireRendezVous(texte('prise_rdv'), commentaire, carnet) },
      itinerant,
      ...(itinerant ? { passages: lireTournee(commentaire, jours, texte('insee_com'), outils) } : {}),
      chemins: { nom: 'lib_fs', commune: 'lib_com' }
    },
    outils
  )
}

/** Where the bus stops, as far as the comment can be believed; the comment stays on the sheet. */
const lireTournee = (
  commentaire: string,
  jours: readonly string[],
  codeInsee: string,
  { carnet, contexte: { communes } }: Outils
): readonly Passage[] => {
  const base = communes.parCode(codeInsee)
  const { passages, perdus } =
    base === null ? { passages: [], perdus: 0 } : lirePassages(commentaire, jours, base, communes)
  if (passages.length > 0 && perdus > 0) carnet.doute('passages', 'itineraire-en-partie', commentaire)
  if (passages.length === 0)
    carnet.doute('passages', commentaire === '' ? 'itineraire-inconnu' : 'itineraire-a-lire', commentaire)
  return passages
}

const SEULEMENT =
  /^(?:(?:uniquement|seulement|exclusivement)\s+)?sur\s+(?:rdv|rendez[- ]vous)(?:\s+(?:uniquement|seulement))?[\s.!]*$/i

// « Oui » means that one may take an appointment; the charter has the door open to those who did not.
const lireRendezVous = (priseRdv: string, commentaire: string, carnet: Carnet): Acces['rendezVous'] => {
  if (SEULEMENT.test(commentaire)) return 'avec'
  if (priseRdv === 'Oui') return 'les-deux'
  if (priseRdv === 'Non') return 'sans'
  if (priseRdv !== '') carnet.doute('acces', 'mot-inconnu', priseRdv)
  return null
}
