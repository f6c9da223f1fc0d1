import { type Jour, memeJourPlusMois } from '#shared/date'
import { lireHorairesTexte } from '../../domain/horaires/lecture/texte.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { Adresse, Description } from '../../domain/lieu/lieu.ts'
import type { Signalement, Voie } from '../../domain/signalements/signalement.ts'

/** What someone says of an invented place, by the key of its fiche. */
type DireDExemple = {
  readonly de: string
  readonly voie: Voie
  readonly fois: number
  readonly dit: Partial<Signalement> & Pick<Signalement, 'motif'>
}

const A_PRIVAS = { codePostal: '07000', commune: 'Privas', codeInsee: '07186', complement: null }

type Exemple = {
  readonly cle: string
  readonly nom: string
  readonly voie: string
  readonly telephone: string
  readonly horaires: string
  readonly confirmeLe: Jour
  readonly autres?: Partial<Description>
}

// Telephone numbers of films (Arcep): nobody answers there.
const exemples = (jour: Jour): readonly Exemple[] => [
  {
    cle: 'accueil-sante',
    nom: 'Accueil santé des Remparts (exemple)',
    voie: '3 rue des Remparts',
    telephone: '04 65 71 00 01',
    horaires: 'lundi au vendredi 9h-12h et 14h-17h',
    confirmeLe: memeJourPlusMois(jour, -1),
    autres: {
      sante: { pass: true, accepteAme: true, sansPapiersDemandes: true, tiersPayant: true },
      langues: ['ar', 'en', 'es']
    }
  },
  {
    cle: 'maison-des-associations',
    nom: 'Maison des associations (exemple)',
    voie: '12 avenue de la Gare',
    telephone: '04 65 71 00 02',
    horaires: 'lundi et jeudi 14h-17h, sauf parfois l’été',
    confirmeLe: memeJourPlusMois(jour, -9)
  },
  {
    cle: 'espace-numerique',
    nom: 'Espace numérique du marché (exemple)',
    voie: '8 place du Marché',
    telephone: '04 65 71 00 03',
    horaires: 'mardi au samedi 9h-12h',
    confirmeLe: memeJourPlusMois(jour, -2)
  },
  {
    // The same name in two streets: it has moved, or there are two.
    cle: 'espace-numerique-2',
    nom: 'Espace numérique du marché (exemple)',
    voie: '2 rue du Temple',
    telephone: '04 65 71 00 04',
    horaires: 'mercredi 14h-17h',
    confirmeLe: memeJourPlusMois(jour, -3)
  }
]

/** Invented places, said so on every page that shows them: the queue of a demonstration has something to tell. */
export const fichesDExemple = (jour: Jour): readonly Fiche[] =>
  exemples(jour).map(({ cle, nom, voie, telephone, horaires, confirmeLe, autres }, rang) => {
    const adresse: Adresse = { ...A_PRIVAS, voie }
    return {
      source: 'exemples',
      cle,
      majLe: confirmeLe,
      dit: {
        nom,
        adresse,
        position: {
          latitude: 44.7352 + rang * 0.0004,
          longitude: 4.5986 + rang * 0.0004,
          precision: 'exacte'
        },
        contact: { telephones: [telephone], courriels: [], site: null, rendezVousEnLigne: null },
        horaires: lireHorairesTexte(horaires),
        confirmation: { le: confirmeLe, par: 'exemples' },
        ...autres
      },
      doutes: []
    }
  })

/** What people say of them: understood at once, to be written by a human, or from the place itself. */
export const DIRES_D_EXEMPLE: readonly DireDExemple[] = [
  {
    de: 'maison-des-associations',
    voie: 'web',
    fois: 3,
    dit: { motif: 'horaires', propose: 'mardi et jeudi 14h-17h', message: 'C’est écrit sur la porte.' }
  },
  {
    de: 'espace-numerique',
    voie: 'coupon',
    fois: 1,
    dit: { motif: 'ferme', message: 'Rideau baissé depuis un mois, plus de plaque.' }
  },
  {
    de: 'accueil-sante',
    voie: 'lieu',
    fois: 1,
    dit: { motif: 'autre', message: 'Nous déménageons au 5 de la même rue le mois prochain.' }
  },
  {
    de: 'espace-numerique-2',
    voie: 'web',
    fois: 1,
    dit: { motif: 'ne-fait-plus', propose: 'n’imprime plus de documents' }
  }
]
