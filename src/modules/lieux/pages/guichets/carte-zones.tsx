// Accessibility: one image with one sentence that gives the counts; the same lines stand in the table below it.
// Three shapes, not three colours: a ring (too far), a half-tone square (working hours only), a dot (served); help is a triangle.
import { m } from '#messages'
import type { Point } from '../../domain/communes/commune.ts'
import type { Eloignement, PointDAide } from '../../domain/guichets/zones-blanches.ts'

type ProprietesCarte = {
  readonly eloignements: readonly Eloignement[]
  readonly aides: readonly PointDAide[]
  readonly description: string
}

const COTE = 1000
const MARGE = 40

/** The communes of a département and the help around them, drawn from their points alone. */
export const CarteZones = ({ eloignements, aides, description }: ProprietesCarte) => {
  const points = eloignements.flatMap(({ commune }) => commune.position ?? [])
  const { placer, hauteur, contient } = projeter(points)
  return (
    <figure>
      <svg class="carte-zones" viewBox={`0 0 ${COTE} ${hauteur}`} role="img" aria-label={description}>
        {eloignements.map(
          ({ commune: { nom, position }, zone }) =>
            position && <Commune nom={nom} zone={zone} en={placer(position)} />
        )}
        {aides.filter(contient).map(aide => (
          <Aide nom={aide.nom} en={placer(aide)} />
        ))}
      </svg>
      <figcaption>{m.lieux_zones_carte_legende()}</figcaption>
    </figure>
  )
}

type Place = { readonly x: number; readonly y: number }

const Commune = ({ nom, zone, en }: { nom: string; zone: Eloignement['zone']; en: Place }) => {
  if (zone === 'eloignee')
    return (
      <circle class="zone-eloignee" cx={en.x} cy={en.y} r="13">
        <title>{nom}</title>
      </circle>
    )
  if (zone === 'horaires')
    return (
      <rect class="zone-horaires" x={en.x - 8} y={en.y - 8} width="16" height="16">
        <title>{nom}</title>
      </rect>
    )
  return (
    <circle class="zone-servie" cx={en.x} cy={en.y} r="5">
      <title>{nom}</title>
    </circle>
  )
}

const Aide = ({ nom, en: { x, y } }: { nom: string; en: Place }) => (
  <path class="zone-aide" d={`M${x} ${y - 14}l13 23h-26z`}>
    <title>{nom}</title>
  </path>
)

/** North up, one degree of longitude shortened by the latitude: true enough at the size of a département. */
const projeter = (points: readonly Point[]) => {
  const bornes = (valeurs: readonly number[]) => [Math.min(...valeurs), Math.max(...valeurs)] as const
  const [sud, nord] = bornes(points.map(({ latitude }) => latitude))
  const [ouest, est] = bornes(points.map(({ longitude }) => longitude))
  const serrage = Math.cos((((sud + nord) / 2) * Math.PI) / 180)
  const echelle = (COTE - 2 * MARGE) / Math.max((est - ouest) * serrage, 0.01)
  const rond = (n: number) => Math.round(n)
  return {
    hauteur: rond((nord - sud) * echelle + 2 * MARGE),
    contient: ({ latitude, longitude }: Point) =>
      latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est,
    placer: ({ latitude, longitude }: Point): Place => ({
      x: rond(MARGE + (longitude - ouest) * serrage * echelle),
      y: rond(MARGE + (nord - latitude) * echelle)
    })
  }
}
