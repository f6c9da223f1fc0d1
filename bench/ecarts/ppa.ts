import { aUneLigne, type ChoixMinima, changer, comparaisonDe, mayotte, renteIgnoree } from './minima.ts'
import { allocationsCalculees, baseDe } from './prestations-familiales.ts'
import { ageEn, couvre, percuCeMois, reculer } from './rejeu.ts'
import { aahCalculee, aideCalculee, aspaCalculee, gardeAlternee, sejourIgnore } from './rsa.ts'
import { periode } from './rsa-revenus.ts'

/** A child who earns: the other counts it below its own threshold, and its income with it. */
const enfantQuiGagne: ChoixMinima = {
  cause: 'enfant qui a des revenus, à vérifier chez nous',
  texte: 'CSS R842-3 : non relu',
  concerne: ({ personnes, mois }) =>
    personnes.some(
      ({ role, revenus }) =>
        role === 'enfant' &&
        revenus.some(ligne => [1, 2, 3, 4].some(recul => couvre(ligne, reculer(mois, recul))))
    ),
  valeur: (valeur, _droits, { ppa }) => (valeur === 'a_verifier' ? ppa : valeur)
}

/** 41.65 % of the monthly base, whatever the income of two years ago. */
const PAJE: Readonly<Record<string, number>> = { '2025-11': 197.57, '2026-11': 199.15 }

const jeuneEnfant: ChoixMinima = {
  cause: 'allocation de base de la Paje calculée (aucun fait ne la dit perçue)',
  texte: 'CSS R844-4 : ce qui est perçu décide',
  concerne: ({ personnes, mois }) =>
    personnes.some(personne => personne.role === 'enfant' && ageEn(personne, reculer(mois, 3)) < 3),
  situation: situation => ({
    ...situation,
    prestations_percues: [
      ...situation.prestations_percues,
      { nature: 'clca', de: '2000-01', a: null, montant: PAJE[situation.mois] ?? 0 }
    ]
  })
}

const AF = 'allocations_familiales'

/** Its months are ours, one later: M-3…M-1. */
const allocationsDuMois: ChoixMinima = {
  cause:
    'allocations familiales perçues, au plus celles calculées pour les enfants nés le 1er de chaque mois',
  texte: 'CSS R844-4 : ce qui est perçu décide',
  concerne: situation => percuCeMois(situation, AF) > 0,
  situation: situation => ({
    ...situation,
    prestations_percues: [
      ...situation.prestations_percues.filter(({ nature }) => nature !== AF),
      ...[4, 3, 2].map(recul => {
        const mois = reculer(situation.mois, recul)
        const calculees = allocationsCalculees(situation, reculer(situation.mois, recul - 1))
        return {
          nature: 'prepare',
          de: mois,
          a: mois,
          montant: Math.min(percuCeMois(situation, AF), calculees)
        }
      })
    ]
  })
}

const ASF = 'allocation_soutien_familial'
const PART_RETENUE = 0.225

const asfPlafonnee: ChoixMinima = {
  cause: 'ASF retenue jusqu’à 22,5 % de la base par enfant, et non à proportion de l’ASF perçue',
  texte: 'CSS R844-4, CASF R262-10-1 : ce qui est perçu décide',
  concerne: situation => percuCeMois(situation, ASF) > 0,
  situation: situation => {
    const enfants = situation.personnes.filter(({ role }) => role === 'enfant').length
    const plafond = PART_RETENUE * baseDe(situation.mois) * enfants
    return {
      ...situation,
      prestations_percues: [
        ...situation.prestations_percues.filter(({ nature }) => nature !== ASF),
        { nature: 'prepare', de: '2000-01', a: null, montant: Math.min(percuCeMois(situation, ASF), plafond) }
      ]
    }
  }
}

const IJ = 'indemnites_journalieres_maladie'

const indemnitesCommeUnSalaire: ChoixMinima = {
  cause: 'indemnités maladie comptées comme un salaire au-delà de trois mois',
  texte: 'CSS R844-1 : trois mois à compter de l’arrêt',
  concerne: situation => aUneLigne(situation, IJ),
  situation: situation =>
    changer(situation, personne => ({
      ...personne,
      revenus: personne.revenus.map(ligne => (ligne.nature === IJ ? { ...ligne, nature: 'salaire' } : ligne))
    }))
}

export const ecartsPpa = [
  comparaisonDe('ppa', [
    sejourIgnore,
    allocationsDuMois,
    asfPlafonnee,
    jeuneEnfant,
    aideCalculee,
    aahCalculee,
    aspaCalculee,
    renteIgnoree,
    periode,
    indemnitesCommeUnSalaire,
    gardeAlternee,
    enfantQuiGagne,
    mayotte
  ])
]
