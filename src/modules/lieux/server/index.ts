// Door 3 of the module: what only a server does with places.
export { lireHorairesParJour } from '../domain/horaires/lecture/par-jour.ts'
export { lireHorairesTexte } from '../domain/horaires/lecture/texte.ts'
export { amorcer } from './amorcer.ts'
export { texteDesCommunes } from './communes.ts'
export { inventaireDesGuichets } from './guichets/inventaire-des-guichets.ts'
export { lieuxRepository } from './lieux-repository.ts'
export { faireLesPaquets } from './paquets/faire-les-paquets.ts'
