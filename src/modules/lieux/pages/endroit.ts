import * as v from 'valibot'
import { m } from '#messages'
import { trancher } from '../domain/communes/certitude.ts'
import type { Proposition } from '../domain/communes/proposition.ts'
import type { Demande } from './demande.ts'
import type { Point } from './ports.ts'

/** Where one looks from. */
export type Endroit = {
  /** « près de Guéret », « autour de vous ». */
  readonly nom: string
  readonly point: Point
  /** Code of the commune; null around a person. */
  readonly commune: string | null
  readonly departement: string | undefined
}

export type Ou =
  | { readonly sorte: 'trouve'; readonly endroit: Endroit }
  | { readonly sorte: 'plusieurs'; readonly propositions: readonly Proposition[] }
  | { readonly sorte: 'inconnu' }

const CHOIX_AU_PLUS = 6

/** What was meant, among what was understood. */
export const choisirEndroit = (
  propositions: readonly Proposition[],
  { ou, commune }: Pick<Demande, 'ou' | 'commune'>
): Ou => {
  const situees = propositions.filter(({ position }) => position !== null)
  const choisies = commune === null ? situees : situees.filter(p => p.commune.codeInsee === commune)
  // The card that was pressed gave its own name: « 23800 » is not the first of its communes.
  const premiere = (commune === null ? undefined : choisies.find(({ nom }) => nom === ou)) ?? choisies[0]
  if (premiere === undefined) return { sorte: 'inconnu' }
  if (commune === null && trancher(choisies).sorte === 'a-choisir')
    return { sorte: 'plusieurs', propositions: choisies.slice(0, CHOIX_AU_PLUS) }
  const { position, nom } = premiere
  if (position === null) return { sorte: 'inconnu' }
  return {
    sorte: 'trouve',
    endroit: {
      nom: m.lieux_pres_de({ nom: nomSituant(premiere, nom) }),
      point: position,
      commune: premiere.commune.codeInsee,
      departement: premiere.commune.departement
    }
  }
}

// « 23800 » alone says nothing to who reads the page again.
const nomSituant = ({ sorte, commune }: Proposition, nom: string): string =>
  sorte === 'code-postal' ? `${commune.nom} (${nom})` : nom

const coordonnee = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.transform(Number),
    v.number(),
    v.minValue(-max),
    v.maxValue(max)
  )

const PointTape = v.object({ latitude: coordonnee(90), longitude: coordonnee(180) })
const PointGarde = v.object({ latitude: v.number(), longitude: v.number() })

/** Three decimals of a degree: a hundred metres. Rounded by the browser already, and here again. */
const arrondir = (degres: number): number => Math.round(degres * 1000) / 1000

/** The position that a form brings, rounded; null when it is none. */
export const lirePosition = (champs: URLSearchParams): Point | null => {
  const lue = v.safeParse(PointTape, Object.fromEntries(champs))
  if (!lue.success) return null
  return { latitude: arrondir(lue.output.latitude), longitude: arrondir(lue.output.longitude) }
}

/** The position that was kept; null when it is absent or odd. */
export const positionGardee = (valeur: unknown): Point | null => {
  const lue = v.safeParse(PointGarde, valeur)
  return lue.success ? lue.output : null
}
