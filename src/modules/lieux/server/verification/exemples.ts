import { readFileSync } from 'node:fs'
import { duProjet } from '#server/racine'
import { type Jour, memeJourPlusMois } from '#shared/date'
import { lireHorairesTexte } from '../../domain/horaires/lecture/texte.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { Adresse, Description, Passage, Position } from '../../domain/lieu/lieu.ts'
import type { Signalement, Voie } from '../../domain/signalements/signalement.ts'

/** What someone says of an invented place, by the key of its fiche. */
type DireDExemple = {
  readonly de: string
  readonly voie: Voie
  readonly fois: number
  readonly dit: Partial<Signalement> & Pick<Signalement, 'motif'>
}

/** One line of `donnees/lieux/exemples.json`. Its phone is a number of films (Arcep): nobody answers there. */
type Exemple = Endroit & {
  readonly cle: string
  readonly nom: string
  readonly telephone: string
  /** Someone confirmed it so many months ago, whenever the demonstration starts. */
  readonly moisDepuis: number
  readonly passages?: readonly Endroit[]
  readonly autres: Partial<Description>
}

type Endroit = Pick<Adresse, 'voie' | 'codePostal' | 'commune' | 'codeInsee'> &
  Pick<Position, 'latitude' | 'longitude'> & { readonly horaires: string }

/** Invented places, said so on every page that shows them: a demonstration has something to find, and to put right. */
export const fichesDExemple = (jour: Jour): readonly Fiche[] =>
  exemples().map(({ cle, nom, telephone, moisDepuis, passages = [], autres, ...endroit }) => {
    const confirmeLe = memeJourPlusMois(jour, -moisDepuis)
    return {
      source: 'exemples',
      cle,
      majLe: confirmeLe,
      dit: {
        nom,
        ...situer(endroit),
        passages: passages.map(situer),
        contact: { telephones: [telephone], courriels: [], site: null, rendezVousEnLigne: null },
        confirmation: { le: confirmeLe, par: 'exemples' },
        ...autres
      },
      doutes: []
    }
  })

const exemples = (): readonly Exemple[] =>
  JSON.parse(readFileSync(duProjet('donnees/lieux/exemples.json'), 'utf8'))

const situer = ({
  voie,
  codePostal,
  commune,
  codeInsee,
  latitude,
  longitude,
  horaires
}: Endroit): Passage => ({
  adresse: { voie, codePostal, commune, codeInsee, complement: null },
  position: { latitude, longitude, precision: 'exacte' },
  horaires: horaires === '' ? null : lireHorairesTexte(horaires)
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
