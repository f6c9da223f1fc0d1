import type { NomPictogramme } from '#ui'
import type { Option } from '../index.ts'

/** A drawing for those who read with difficulty: by the value chosen, the same everywhere. */
const DESSINS: Readonly<Record<string, NomPictogramme>> = {
  oui: 'oui',
  non: 'refus',
  '?': 'point-interrogation',
  salaire: 'travail',
  independant: 'travail',
  chomage: 'chomage',
  retraite: 'retraite',
  invalidite: 'handicap',
  maladie: 'soin',
  rsa: 'argent',
  prime_activite: 'argent',
  aah: 'handicap',
  aspa: 'retraite',
  asi: 'handicap',
  ass: 'chomage',
  aide_logement: 'maison',
  allocations_familiales: 'enfants',
  pension_alimentaire: 'enfants',
  cej: 'etudiant',
  bourse: 'etudiant',
  aide_proches: 'aide',
  css: 'soin',
  ame: 'soin',
  autre: 'argent',
  rien: 'non',
  francaise: 'papiers',
  europe: 'papiers',
  titre: 'papiers',
  asile: 'lettre',
  aucun: 'personne',
  tait: 'refus',
  locataire: 'argent',
  gratuit: 'aide',
  proprietaire: 'maison',
  credit: 'maison',
  caravane: 'lieu',
  sans_domicile: 'personne'
}

/** The drawing of a choice, when there is one. */
export const pictogrammeDe = ({ valeur }: Option): NomPictogramme | undefined => DESSINS[valeur]
