/** Door of what runs, on a server or in a browser: generated rules and a situation → a result and its reasons. */
export type { Bornes } from './a-la-demande/marche.ts'
export type { ReglesALaDemande } from './a-la-demande/visiter.ts'
export { type Cas, type Verification, verifierCas } from './cas/cas.ts'
export { type DroitExplique, type Etape, type Explication, expliquer } from './explication/expliquer.ts'
export { ecrireBornes, ecrireValeur } from './explication/nombres.ts'
export { type Faits, lireFaits } from './faits.ts'
export {
  type Colonnes,
  calculerColonnes,
  calculerLot,
  lireReponses,
  mettreEnColonnes
} from './lot/colonnes.ts'
export type { Lot } from './lot/machine.ts'
export {
  ajouterFoyer,
  estConnu,
  ouvrirRangees,
  type Rangees,
  rangeeDe,
  viderRangees
} from './lot/rangees.ts'
export { type Etat, encadrer } from './machine.ts'
export type { Catalogue, DroitPublie, Lecteur, ParametrePublie, ReglePubliee, Regles } from './regles.ts'
export type { Contexte, Mode } from './resultat/contexte.ts'
export { type DouteLeve, leverDoutes } from './resultat/lever-doutes.ts'
export { montantsAPreciser } from './resultat/montants-a-preciser.ts'
export { evaluerQuelques } from './resultat/quelques-droits.ts'
export type { Raison } from './resultat/raisons.ts'
export { type DAbord, evaluer, type Resultat, type ResultatDroit } from './resultat/resultat.ts'
export { evaluerScenarios } from './resultat/scenarios.ts'
export type { Statut } from './resultat/statuts.ts'
export { evaluerAvecSuites } from './resultat/suites.ts'
export { rendre, type ValeurRendue } from './resultat/valeurs.ts'
export type { Personne, Situation } from './situation/situation.ts'
