/**
 * Many households, all rights, on one core: the program over columns. `FOYERS=500000 npm run bench lot`.
 * Peer: OpenFisca-France answers 6,000 to 7,300 households a second.
 */
import {
  ajouterFoyer,
  calculerColonnes,
  lireReponses,
  mettreEnColonnes,
  ouvrirRangees,
  viderRangees
} from 'moteur/execution'
import { lot } from '../src/modules/droits/genere/lot.js'
import { regles } from '../src/modules/droits/genere/regles.js'
import { foyerEngendre } from './mesures/foyers-engendres.ts'
import { secondesDeProcesseur } from './mesures/processeur.ts'
import { rapporter } from './mesures/rapport.ts'

const FOYERS = Number(process.env.FOYERS ?? 500_000)
const ENSEMBLE = 20_000
const OPENFISCA = 7_300

const rangees = ouvrirRangees(regles.lecteur, ENSEMBLE)
const table = new Float64Array(ENSEMBLE * lot.colonnes)
let lire = 0
let ranger = 0
let calculer = 0
let rendre = 0
let personnes = 0
let ouverts = 0
let aVerifier = 0

const compter = (): void => {
  for (let i = 0; i < ENSEMBLE; i++)
    for (const place of lot.places) {
      const reponse = table[i * lot.colonnes + place]
      if (reponse === 1) ouverts += 1
      else if (reponse !== 0) aVerifier += 1
    }
}

// The first set warms the process up: it is read and computed once more, and not counted.
for (let depart = -ENSEMBLE; depart < FOYERS; depart += ENSEMBLE) {
  const foyers = Array.from({ length: ENSEMBLE }, (_, i) => foyerEngendre(Math.max(0, depart) + i))
  viderRangees(regles.lecteur, rangees)
  const lecture = secondesDeProcesseur(() => {
    for (const foyer of foyers) ajouterFoyer(regles.lecteur, rangees, foyer)
  })
  let colonnes = mettreEnColonnes(lot, rangees)
  const rangement = secondesDeProcesseur(() => {
    colonnes = mettreEnColonnes(lot, rangees)
  })
  const calcul = secondesDeProcesseur(() => calculerColonnes(colonnes))
  const rendu = secondesDeProcesseur(() => lireReponses(colonnes, table))
  if (depart < 0) {
    for (let fois = 0; fois < 20; fois++) calculerColonnes(colonnes)
    continue
  }
  lire += lecture
  ranger += rangement
  calculer += calcul
  rendre += rendu
  personnes += foyers.reduce((somme, foyer) => somme + foyer.personnes.length, 0)
  compter()
}

rapporter({
  nom: `${FOYERS} foyers, tous les droits, sur un cœur`,
  valeur: (calculer * 500_000) / FOYERS,
  unite: 's pour 500 000 foyers',
  auPlus: 0.7,
  details: {
    droits: lot.places.length,
    'personnes par foyer': personnes / FOYERS,
    'un foyer (µs)': (calculer * 1e6) / FOYERS,
    'foyers par seconde': Math.round(FOYERS / calculer),
    'fois OpenFisca (7 300 par seconde, sur moins de droits)': Math.round(FOYERS / calculer / OPENFISCA),
    'lire (µs par foyer)': (lire * 1e6) / FOYERS,
    'mettre en colonnes (µs par foyer)': (ranger * 1e6) / FOYERS,
    'rendre en lignes (µs par foyer)': (rendre * 1e6) / FOYERS,
    'droits ouverts par foyer': ouverts / FOYERS,
    'droits à vérifier par foyer': aVerifier / FOYERS
  }
})
