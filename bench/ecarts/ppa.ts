import { aUneLigne, type ChoixMinima, changer, comparaisonDe, mayotte, renteIgnoree } from './minima.ts'
import { prestationsFamilialesCalculees } from './prestations-familiales.ts'
import { ageEn, couvre, reculer } from './rejeu.ts'
import {
  aahCalculee,
  aideCalculee,
  aspaCalculee,
  familleCalculee,
  gardeAlternee,
  percevoirFamille,
  sejourIgnore
} from './rsa.ts'
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

const NET_DE_CRDS = 0.995

const familleNette: ChoixMinima = {
  cause: 'prestations familiales calculées, nettes de CRDS, non perçues',
  texte: 'CSS R844-4 : prestations versées',
  concerne: ({ personnes }) => personnes.some(({ role }) => role === 'enfant'),
  situation: situation => percevoirFamille(situation, prestationsFamilialesCalculees(situation) * NET_DE_CRDS)
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

const sansFamille: ChoixMinima = {
  cause: 'aucune prestation familiale calculée pour ces mois',
  texte: 'CSS R844-4 : ce qui est perçu décide',
  concerne: ({ personnes }) => personnes.some(({ role }) => role === 'enfant'),
  situation: situation => percevoirFamille(situation, 0)
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
    familleCalculee,
    familleNette,
    sansFamille,
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
