// Door 3 of the module: what only a server does with places.
export { lireHorairesParJour } from '../domain/horaires/lecture/par-jour.ts'
export { lireHorairesTexte } from '../domain/horaires/lecture/texte.ts'
