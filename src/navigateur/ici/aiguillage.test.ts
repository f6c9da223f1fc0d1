import { describe, expect, test } from 'vitest'
import { type Demande, quiRepond } from './aiguillage.ts'

const uneDemande = (demande: Partial<Demande>): Demande => ({
  chemin: '/',
  methode: 'GET',
  deChezNous: true,
  passageIci: false,
  serveur: 'rien',
  tablette: true,
  lieuxIci: false,
  ...demande
})

describe('qui répond à une page', () => {
  test.each([
    ['l’accueil, quand personne n’a commencé', {}, 'ici'],
    ['l’accueil, pendant un parcours d’ici', { passageIci: true, serveur: 'a-effacer' }, 'ici'],
    ['l’accueil, pendant un parcours du serveur', { serveur: 'peut-etre' }, 'serveur-sinon-ici'],
    [
      'le départ, même après un parcours du serveur',
      { chemin: '/droits/commencer', methode: 'POST', serveur: 'peut-etre' },
      'ici'
    ],
    ['une question d’un parcours d’ici', { chemin: '/droits/questions/3', passageIci: true }, 'ici'],
    [
      'une question d’un parcours du serveur',
      { chemin: '/droits/questions/3', serveur: 'peut-etre' },
      'serveur'
    ],
    [
      'une réponse d’un parcours du serveur',
      { chemin: '/droits/questions/3', methode: 'POST', serveur: 'peut-etre' },
      'serveur'
    ],
    ['une question, quand plus personne n’a de réponses', { chemin: '/droits/resultats' }, 'ici'],
    [
      'une question, après avoir effacé sans réseau',
      { chemin: '/droits/resultats', serveur: 'a-effacer' },
      'ici'
    ],
    ['effacer', { chemin: '/effacer', methode: 'POST', serveur: 'peut-etre' }, 'ici'],
    ['quitter vite', { chemin: '/quitter', serveur: 'peut-etre' }, 'ici'],
    ['une page d’aide', { chemin: '/aide/confidentialite' }, 'ici'],
    ['une règle de la loi', { chemin: '/regles/css' }, 'serveur'],
    ['la page de la tablette', { chemin: '/lieux/tablette' }, 'ici'],
    [
      'la page de la tablette, quand l’appareil n’est pas encore prêt',
      { chemin: '/lieux/tablette', tablette: false },
      'serveur'
    ],
    [
      'un département à garder',
      { chemin: '/lieux/tablette/garder', methode: 'POST', deChezNous: true },
      'ici'
    ],
    ['la recherche d’un lieu, sans copie sur l’appareil', { chemin: '/lieux' }, 'serveur'],
    ['la recherche d’un lieu, avec une copie', { chemin: '/lieux', lieuxIci: true }, 'serveur-sinon-ici'],
    [
      'la fiche d’un lieu, sur papier',
      { chemin: '/lieux/ccas-gueret-CCASGU/papier', lieuxIci: true },
      'serveur-sinon-ici'
    ],
    ['l’adresse courte d’un lieu', { chemin: '/l/CCASGU', lieuxIci: true }, 'serveur-sinon-ici'],
    ['une correction', { chemin: '/lieux/ccas-gueret-CCASGU/signaler', lieuxIci: true }, 'serveur'],
    ['les guichets des communes', { chemin: '/lieux/guichets', lieuxIci: true }, 'serveur'],
    [
      'une réponse envoyée par un autre site',
      { chemin: '/droits/questions/3', methode: 'POST', deChezNous: false, passageIci: true },
      'serveur'
    ],
    [
      'un départ envoyé par un autre site',
      { chemin: '/droits/commencer', methode: 'POST', deChezNous: false },
      'serveur'
    ]
  ] satisfies readonly [string, Partial<Demande>, string][])('%s', (_titre, demande, repondeur) => {
    expect(quiRepond(uneDemande(demande))).toBe(repondeur)
  })
})
