import type { Entree, Parametre, Portee, Programme, Type } from '../../src/arbre/arbre.ts'
import { booleen, foyer, nombre } from '../../src/arbre/types.ts'
import { lancerDe } from './lancer.ts'
import { dessiner, type Nomme, TYPES } from './noeud-au-hasard.ts'

/** Programs drawn at random: every operation, every scope, whatever a lawyer would never write. */

const lieu = { fichier: 'hasard.yaml', ligne: 1 }

const entree = (nom: string, type: Type, portee: Portee, chemin: string): Entree => ({
  nom,
  lieu,
  titre: nom,
  type,
  portee,
  chemin,
  lecture: null,
  table: null,
  absent: null,
  bornes: null,
  defautNet: null
})

const parPersonne: Portee = { personne: true, mois: false }
const parMois: Portee = { personne: false, mois: true }
const parPersonneEtMois: Portee = { personne: true, mois: true }

const entrees: readonly Entree[] = [
  ...TYPES.map(type => entree(`foyer . ${type.genre}`, type, foyer, type.genre)),
  ...TYPES.map(type => entree(`personne . ${type.genre}`, type, parPersonne, type.genre)),
  entree('foyer . aide', nombre(), parMois, 'prestations_percues[aide].montant'),
  entree('personne . salaire', nombre(), parPersonneEtMois, 'revenus[salaire].net'),
  entree('personne . stage', booleen, parPersonneEtMois, 'revenus[stage]')
]

const parametre: Parametre = {
  nom: 'plafond',
  lieu,
  titre: 'plafond',
  type: nombre(),
  aRevoirLe: null,
  valeurs: [20_260_401, 20_250_401, 20_000_101].map((du, i) => ({
    du,
    valeur: 300 - 100 * i,
    texte: '',
    url: null,
    verifieLe: '',
    confiance: '',
    provisoire: null
  }))
}

/** A program of some rules, each free to use the ones before it. */
export const programmeAuHasard = (graine: number, combien = 12): Programme => {
  const de = lancerDe(graine)
  const nommes: Nomme[] = [...entrees, { ...parametre, portee: foyer }]
  const regles = Array.from({ length: combien }, (_, i) => {
    const type = TYPES[de(TYPES.length)]!
    const portee = { personne: de(2) === 1, mois: de(4) === 0 }
    const noeud = dessiner({ de, nommes }, type, portee, 4)
    const regle = {
      nom: `règle ${i}`,
      lieu,
      titre: '',
      type,
      portee: noeud.portee,
      noeud,
      texte: null,
      url: null,
      provisoire: null,
      phrases: {},
      raison: null
    }
    nommes.push(regle)
    return regle
  })
  return { entrees, parametres: [parametre], regles, droits: [] }
}
