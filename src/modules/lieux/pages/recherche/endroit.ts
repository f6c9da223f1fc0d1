import * as v from 'valibot'
import { m } from '#messages'
import { deLieu } from '#shared/texte'
import { trancher } from '../../domain/communes/certitude.ts'
import type { Proposition } from '../../domain/communes/proposition.ts'
import type { Point } from '../ports.ts'
import type { Demande } from './demande.ts'

/** Where one looks from. */
export type Endroit = {
  /** « près de Guéret », « autour de vous ». */
  readonly nom: string
  readonly point: Point
  /** Code of the commune; null around a person. */
  readonly commune: string | null
  readonly departement: string | undefined
  /** A very point, not the middle of a commune: the person, or a place known by its name. */
  readonly precis: boolean
}

export type Ou =
  | { readonly sorte: 'trouve'; readonly endroit: Endroit }
  | { readonly sorte: 'plusieurs'; readonly propositions: readonly Proposition[] }
  | { readonly sorte: 'inconnu' }
  /** A commune that is known, and that nobody put on a map: Papeete, Nouméa, Saint-Pierre-et-Miquelon. */
  | { readonly sorte: 'sans-lieu' }

const CHOIX_AU_PLUS = 6
/** More would be a page of buttons; « … et ses voisines » stands for those left out. */
const COMMUNES_D_UN_CODE = 11

/** What was meant, among what was understood; a commune already chosen settles it. */
export const choisirEndroit = (
  propositions: readonly Proposition[],
  { ou, commune }: Pick<Demande, 'ou' | 'commune'>
): Ou => {
  const comprise = trancher(propositions)
  if (comprise.sorte === 'certaine' && comprise.proposition.position === null) return { sorte: 'sans-lieu' }
  const situees = propositions.filter(({ position }) => position !== null)
  if (commune !== null) {
    const choisies = situees.filter(p => p.commune.codeInsee === commune)
    return endroitDe(choisies.find(({ nom }) => nom === ou) ?? choisies[0])
  }
  const suite = trancher(situees)
  if (suite.sorte === 'a-choisir') return { sorte: 'plusieurs', propositions: auChoix(suite.propositions) }
  return endroitDe(suite.sorte === 'certaine' ? suite.proposition : undefined)
}

/** The likeliest; for a postcode alone, the communes that share it and, always, all of them at once. */
const auChoix = (propositions: readonly Proposition[]): readonly Proposition[] => {
  const secteur = propositions.filter(({ sorte }) => sorte === 'code-postal')
  return secteur.length === 0
    ? propositions.slice(0, CHOIX_AU_PLUS)
    : [
        ...propositions.filter(({ sorte }) => sorte !== 'code-postal').slice(0, COMMUNES_D_UN_CODE),
        ...secteur
      ]
}

const endroitDe = (choisie: Proposition | undefined): Ou => {
  if (choisie === undefined || choisie.position === null) return { sorte: 'inconnu' }
  const { sorte, position, commune } = choisie
  return {
    sorte: 'trouve',
    endroit: {
      nom: m.lieux_pres_de({ nom: nomSituant(choisie) }),
      point: position,
      commune: commune.codeInsee,
      departement: commune.departement,
      precis: sorte === 'repere'
    }
  }
}

// « 23800 » alone says nothing to who reads the page again.
const nomSituant = ({ sorte, nom, commune }: Proposition): string => {
  if (sorte === 'repere') return `de «\u00a0${nom}\u00a0»`
  return deLieu(sorte === 'code-postal' ? `${commune.nom} (${nom})` : nom)
}

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
