import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Commune, Point } from '../communes/commune.ts'
import { distanceKm } from '../communes/distance.ts'

/** Whether a place is open outside working hours; null: its hours are to be checked. */
export type PointDAide = Point & {
  readonly code: string
  readonly nom: string
  readonly soirOuSamedi: boolean | null
}

export type AideProche = { readonly code: string; readonly nom: string; readonly km: number }

/** How far a commune is from help, as the crow flies from its centre. */
export type Eloignement = {
  readonly commune: Commune
  readonly plusProche: AideProche | null
  /** The nearest that is open some evening or on Saturday, for sure. */
  readonly soirOuSamedi: AideProche | null
  /** `eloignee`: farther than the limit. `horaires`: near enough, but only in working hours. */
  readonly zone: 'eloignee' | 'horaires' | 'servie'
}

/** Every commune whose point is known, with its distance to help; `kmAuPlus` is the limit chosen. */
export const zonesBlanches = (
  communes: readonly Commune[],
  aides: readonly PointDAide[],
  kmAuPlus: number
): readonly Eloignement[] => {
  const { toutes, tardives } = chercheursDe(aides)
  return communes.flatMap(commune => {
    if (commune.position === null) return []
    const plusProche = toutes(commune.position)
    const soirOuSamedi = tardives(commune.position)
    return { commune, plusProche, soirOuSamedi, zone: zoneDe({ plusProche, soirOuSamedi }, kmAuPlus) }
  })
}

/** How many people live in each sort of zone. */
export const habitantsParZone = (
  eloignements: readonly Eloignement[]
): Readonly<Record<Eloignement['zone'], number>> => {
  const somme = (zone: Eloignement['zone']) =>
    eloignements
      .filter(eloignement => eloignement.zone === zone)
      .reduce((total, { commune }) => total + commune.population, 0)
  return { eloignee: somme('eloignee'), horaires: somme('horaires'), servie: somme('servie') }
}

const zoneDe = (
  { plusProche, soirOuSamedi }: Pick<Eloignement, 'plusProche' | 'soirOuSamedi'>,
  kmAuPlus: number
): Eloignement['zone'] => {
  if (plusProche === null || plusProche.km > kmAuPlus) return 'eloignee'
  return soirOuSamedi === null || soirOuSamedi.km > kmAuPlus ? 'horaires' : 'servie'
}

type Chercheurs = Readonly<Record<'toutes' | 'tardives', (point: Point) => AideProche | null>>

// Indexing 100,000 points takes 70 ms, which a crowd of requests would pay one after the other: once for a list.
const connus = new WeakMap<readonly PointDAide[], Chercheurs>()

const chercheursDe = (aides: readonly PointDAide[]): Chercheurs => {
  const chercheurs = connus.get(aides) ?? {
    toutes: chercheur(aides),
    tardives: chercheur(aides.filter(({ soirOuSamedi }) => soirOuSamedi === true))
  }
  connus.set(aides, chercheurs)
  return chercheurs
}

const chercheur = (aides: readonly PointDAide[]) => {
  if (aides.length === 0) return () => null
  const index = new KDBush(aides.length)
  for (const { longitude, latitude } of aides) index.add(longitude, latitude)
  index.finish()
  return (point: Point): AideProche | null => {
    const [rang = -1] = around(index, point.longitude, point.latitude, 1)
    const aide = aides[rang]
    return aide === undefined ? null : { code: aide.code, nom: aide.nom, km: distanceKm(point, aide) }
  }
}
