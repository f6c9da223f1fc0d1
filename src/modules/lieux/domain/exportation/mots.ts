import type { AccueilAdapte } from '../lieu/lieu.ts'
import type { Frais, Modalite } from '../lieu/service.ts'
import { CONNEXION, DEMARCHES, EN_LIGNE, FONDAMENTAUX } from '../lieu/thematiques.ts'

// The words of the exchange schema 1.0.2 for ours. What it has no word for is not said in another.

export const SERVICES: Readonly<Record<string, string>> = {
  [DEMARCHES]: 'Aide aux démarches administratives',
  [EN_LIGNE]: 'Aide aux démarches administratives',
  [FONDAMENTAUX]: 'Maîtrise des outils numériques du quotidien',
  [CONNEXION]: 'Accès internet et matériel informatique',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi':
    'Insertion professionnelle via le numérique',
  'famille--soutien-a-la-parentalite-et-a-leducation': 'Parentalité et éducation avec le numérique',
  'remobilisation--activites-sportives-et-culturelles': 'Loisirs et créations numériques',
  'numerique--acquerir-un-equipement': 'Acquisition de matériel informatique à prix solidaire'
}

export const PUBLICS: Readonly<Record<string, string>> = {
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles et/ou enfants',
  seniors: 'Seniors',
  femmes: 'Femmes'
}

export const ACCUEILS: Readonly<Record<AccueilAdapte, string>> = {
  surdite: 'Surdité',
  'handicap-moteur': 'Handicaps moteurs',
  'handicap-mental': 'Handicaps mentaux',
  'deficience-visuelle': 'Déficience visuelle',
  illettrisme: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  'autres-langues': 'Langues étrangères (autres)'
}

export const FRAIS: Readonly<Record<Frais, string>> = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant'
}

/** « Someone does it for me » is in no word of this version. */
export const MODALITES: Readonly<Partial<Record<Modalite, string>>> = {
  autonomie: 'En autonomie',
  individuel: 'Accompagnement individuel',
  atelier: 'Dans un atelier collectif',
  distance: 'À distance'
}

export const PROGRAMMES: readonly string[] = [
  'Aidants Connect',
  'Bibliothèques numérique de référence',
  'Certification PIX',
  'Conseillers numériques',
  'Emmaüs Connect',
  'France Services',
  'Grande école du numérique',
  'La Croix Rouge',
  "Point d'accès numérique CAF",
  'Promeneurs du net',
  'Relais numérique (Emmaüs Connect)'
]

export const FORMATIONS: readonly string[] = [
  'Formé à « Mon Espace Santé »',
  'Formé à « DUPLEX » (illettrisme)',
  'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  'Collectif ressources et acteurs réemploi (Normandie)',
  'Étapes numériques(La Poste)',
  'Fabriques de Territoire',
  'Les Éclaireurs du numérique (Drôme)',
  'Mes Papiers (Métropole de Lyon)',
  'ORDI 3.0',
  'SUD LABS (PACA)'
]
