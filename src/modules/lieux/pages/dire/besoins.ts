import type { NomPictogramme } from '#ui'
import type { Besoin } from '../../domain/besoins/besoins.ts'
import { besoins, type ContenuBesoin } from '../../genere-contenus/besoins.js'

/** What people read about a need. */
export const contenuDuBesoin = (besoin: Besoin): ContenuBesoin => {
  const trouve = besoins.find(({ id }) => id === besoin)
  if (trouve === undefined) throw new Error(`No content for the need « ${besoin} »`)
  return trouve
}

/** The order in which needs are offered: health first, it is what this site is for. */
export const GROUPES = [
  'droits',
  'soins',
  'internet',
  'vie'
] as const satisfies readonly ContenuBesoin['groupe'][]

/** For who does not read well. */
export const PICTOGRAMMES: Readonly<Record<Besoin, NomPictogramme>> = {
  css: 'papiers',
  ame: 'soin',
  'soins-sans-payer': 'soin',
  droits: 'point-interrogation',
  caf: 'enfants',
  retraite: 'retraite',
  handicap: 'handicap',
  autonomie: 'maison',
  ameli: 'telephone',
  'demarche-en-ligne': 'ordinateur',
  imprimer: 'imprimante',
  internet: 'ordinateur',
  apprendre: 'etudiant',
  interprete: 'parole',
  francais: 'livre',
  domiciliation: 'lettre',
  'sante-mentale': 'personne',
  addictions: 'verre',
  'sante-sexuelle': 'coeur'
}
