import type { Fiche } from '../../lieu/fiche.ts'
import type { Position } from '../../lieu/lieu.ts'
import { lireVoie, type Voie } from './adresse.ts'
import { motsDe } from './mots.ts'
import { lireNom, type Nom } from './nom.ts'

/** What a fiche shows of itself to tell whether another speaks of the same place: read once, compared often. */
export type Signes = {
  readonly source: string
  readonly nom: Nom
  readonly voie: Voie
  readonly codePostal: string
  readonly commune: readonly string[]
  readonly codeInsee: string | null
  /** Only a point that is said to be exact: the centre of a commune proves nothing. */
  readonly point: Position | null
  readonly telephones: readonly string[]
  readonly courriels: readonly string[]
  readonly pivot: string | null
  /** Identifiers that no two databases give by chance. */
  readonly identifiants: readonly string[]
}

/** Reads the signs of a fiche. */
export const lireSignes = ({ source, cle, dit }: Fiche): Signes => {
  const { adresse, position = null, contact } = dit
  return {
    source,
    nom: lireNom(dit.nom ?? '', adresse?.commune ?? '', [...(dit.typologies ?? []), ...(dit.labels ?? [])]),
    voie: lireVoie({ voie: adresse?.voie ?? '' }),
    codePostal: adresse?.codePostal ?? '',
    commune: lireCommune(adresse?.commune ?? ''),
    codeInsee: adresse?.codeInsee ?? null,
    point: position?.precision === 'exacte' ? position : null,
    telephones: contact?.telephones ?? [],
    courriels: (contact?.courriels ?? []).map(courriel => courriel.toLowerCase()),
    pivot: dit.pivot ?? null,
    identifiants: [`${source}:${cle}`, ...(cle.match(UNIVERSELS) ?? [])]
  }
}

// « MARSEILLE 14E ARRONDISSEMENT », « Jarny CEDEX »: the postcode says it better.
const lireCommune = (nom: string): readonly string[] =>
  motsDe(nom).filter(mot => !/^(\d.*|cedex|arrondissement)$/.test(mot))

// MongoDB's and UUIDs: an aggregator that prefixes them still shows them.
const UNIVERSELS = /[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * Keys under which a fiche is kept: two fiches without any in common are never compared.
 * `voisins` is what to look for, `siens` what to be found by.
 */
export const blocsDe = (
  signes: Signes
): { readonly siens: readonly string[]; readonly voisins: readonly string[] } => {
  const communs = [
    ...signes.identifiants.map(id => `id:${id}`),
    ...signes.telephones.map(numero => `tel:${numero.replaceAll(' ', '')}`),
    ...(signes.pivot ? [`pivot:${signes.pivot}`] : []),
    ...ici(signes)
  ]
  const { point } = signes
  return {
    siens: [...communs, ...(point ? [`point:${carre(point.latitude)}:${carre(point.longitude)}`] : [])],
    voisins: [...communs, ...(point ? autour(point) : [])]
  }
}

const ici = ({ codePostal, codeInsee, nom, voie }: Signes): readonly string[] => {
  const lieux = [codePostal && `cp:${codePostal}`, codeInsee && `insee:${codeInsee}`].filter(lieu => lieu)
  const quoi = [...nom.genres, ...nom.propres, voie.mots.join(' ')].filter(mot => mot !== '')
  return lieux.flatMap(lieu => quoi.map(mot => `${lieu}:${mot}`))
}

/** Squares of 0.0025 degrees, some 280 m by 180 m in France: 150 m away is at most next door. */
const carre = (degres: number): number => Math.floor(degres * 400)

const autour = ({ latitude, longitude }: Position): readonly string[] =>
  [-1, 0, 1].flatMap(nord =>
    [-1, 0, 1].map(est => `point:${carre(latitude) + nord}:${carre(longitude) + est}`)
  )
