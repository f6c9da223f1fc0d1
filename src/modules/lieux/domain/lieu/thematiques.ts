// Codes of `thematiques` (data.inclusion v1) that our own rules name; the whole list is in donnees/schemas.
export const DEMARCHES =
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives'
export const DROITS = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'
export const EN_LIGNE = 'numerique--acceder-a-des-services-en-ligne'
export const CONNEXION = 'numerique--acceder-a-une-connexion-internet'
export const FONDAMENTAUX = 'numerique--maitriser-les-fondamentaux-du-numerique'
export const SOINS = 'sante--acces-aux-soins'
