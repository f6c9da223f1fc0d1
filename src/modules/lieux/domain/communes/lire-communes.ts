import { departementDe } from '#shared/territoire'
import type { Position } from '../lieu/lieu.ts'
import type { AncienneCommune, Commune, Point } from './commune.ts'
import { type Repertoire, repertoireDe } from './repertoire.ts'

const COLONNES = 'code_insee,nom,type,commune_actuelle,codes_postaux,population,latitude,longitude'

type Ligne = {
  readonly codeInsee: string
  readonly nom: string
  readonly type: string
  readonly communeActuelle: string
  readonly codesPostaux: readonly string[]
  readonly population: number
  readonly point: Point | null
}

/** Reads `donnees/communes/communes-cog2026.csv`, or some of its lines. A file that is not ours is a bug: it throws. */
export const lireCommunes = (csv: string): Repertoire => {
  const [entete, ...textes] = csv.trimEnd().split('\n')
  if (entete !== COLONNES) throw new Error(`colonnes des communes inattendues : ${entete?.slice(0, 100)}`)
  const lignes = textes.map(lireLigne)
  const passees = lignes.filter(({ type }) => type !== 'commune-actuelle')
  const communes = situer(
    lignes.filter(({ type }) => type === 'commune-actuelle'),
    Map.groupBy(passees, ({ communeActuelle }) => communeActuelle)
  )
  const parCode = new Map(communes.map(commune => [commune.codeInsee, commune]))
  return repertoireDe(
    communes,
    passees.flatMap(ligne => rattacher(ligne, parCode.get(ligne.communeActuelle)))
  )
}

// Our own file has neither quotes nor commas inside a field: a test reads it whole.
const lireLigne = (texte: string): Ligne => {
  const [codeInsee = '', nom = '', type = '', communeActuelle = '', postaux, habitants, ...degres] =
    texte.split(',')
  const [latitude, longitude] = degres
  return {
    codeInsee,
    nom,
    type,
    communeActuelle,
    codesPostaux: postaux ? postaux.split('|') : [],
    population: Number(habitants ?? 0),
    point: latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null
  }
}

const situer = (
  lignes: readonly Ligne[],
  anciennes: ReadonlyMap<string, readonly Ligne[]>
): readonly Commune[] => {
  const cherches = new Set(lignes.flatMap(({ point, codesPostaux }) => (point === null ? codesPostaux : [])))
  const voisines = Map.groupBy(
    lignes.filter(({ codesPostaux: [premier = ''] }) => cherches.has(premier)),
    ({ codesPostaux: [premier] }) => premier
  )
  return lignes.map(ligne => ({
    codeInsee: ligne.codeInsee,
    nom: ligne.nom,
    departement: departementDe(ligne.codeInsee),
    codesPostaux: ligne.codesPostaux,
    population: ligne.population,
    position:
      exacte(ligne.point) ??
      milieu(anciennes.get(ligne.codeInsee) ?? []) ??
      milieu(voisines.get(ligne.codesPostaux[0]) ?? [])
  }))
}

const exacte = (point: Point | null): Position | null => point && { ...point, precision: 'commune' }

// A commune born since the coordinates were published has no point of its own.
const milieu = (lignes: readonly Ligne[]): Position | null => {
  const points = lignes.flatMap(({ point }) => point ?? [])
  const moyenne = (mesure: (point: Point) => number) =>
    points.reduce((somme, point) => somme + mesure(point), 0) / points.length
  return points.length === 0
    ? null
    : {
        latitude: moyenne(point => point.latitude),
        longitude: moyenne(point => point.longitude),
        precision: 'douteuse'
      }
}

// A tablet that keeps one département may hold a former commune whose heir is next door: left out.
const rattacher = (ligne: Ligne, commune: Commune | undefined): readonly AncienneCommune[] =>
  commune === undefined
    ? []
    : [
        {
          sorte: ligne.type === 'arrondissement-municipal' ? 'arrondissement' : 'ancienne-commune',
          codeInsee: ligne.codeInsee,
          nom: ligne.nom,
          codesPostaux: ligne.codesPostaux,
          population: ligne.population,
          position: exacte(ligne.point),
          commune
        }
      ]
