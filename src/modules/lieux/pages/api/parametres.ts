import * as v from 'valibot'
import { ok, type Result, refus } from '#shared/result'
import { BESOINS } from '../../domain/besoins/besoins.ts'
import { QUANDS, SOUHAITS } from '../recherche/demande.ts'

/** What is wrong with one parameter, and how to mend it. */
export type Ecart = { readonly chemin: string; readonly message: string }

const enumerer = (noms: readonly string[]): string => noms.join(', ')

const degres = (max: number, message: string) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(\.\d{1,15})?$/, message),
    v.transform(Number),
    v.minValue(-max, message),
    v.maxValue(max, message)
  )

const entier = (max: number, message: string) =>
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, message), v.transform(Number), v.maxValue(max, message))

const UNE_COMMUNE = 'Le code INSEE d’une commune, 5 signes : 23096. Il se trouve par /api/lieux/ou?q=.'
const UN_DEPARTEMENT = 'Un numéro de département : 23, 2A ou 974.'

const Parametres = v.strictObject(
  {
    commune: v.optional(v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/, UNE_COMMUNE))),
    departement: v.optional(v.pipe(v.string(), v.regex(/^(\d[\dAB]|9[78]\d)$/, UN_DEPARTEMENT))),
    latitude: v.optional(degres(90, 'Des degrés entre -90 et 90, avec un point : 46.17.')),
    longitude: v.optional(degres(180, 'Des degrés entre -180 et 180, avec un point : 1.87.')),
    besoin: v.optional(v.picklist(BESOINS, `Un besoin parmi : ${enumerer(BESOINS)}.`)),
    quand: v.optional(v.picklist(QUANDS, `Un moment parmi : ${enumerer(QUANDS)}.`)),
    avec: v.optional(v.array(v.picklist(SOUHAITS, `Un souhait parmi : ${enumerer(SOUHAITS)}.`)), []),
    limite: v.optional(entier(50, 'Un nombre entre 1 et 50.'), '10'),
    page: v.optional(entier(999, 'Un nombre entre 1 et 999.'))
  },
  'Ce paramètre n’existe pas.'
)

type Lus = v.InferOutput<typeof Parametres>

/** Around what one looks: a commune, a point, or a whole département. */
export type Ou =
  | { readonly sorte: 'commune'; readonly code: string }
  | { readonly sorte: 'point'; readonly latitude: number; readonly longitude: number }
  | { readonly sorte: 'departement'; readonly code: string; readonly page: number }

export type DemandeApi = Pick<Lus, 'avec' | 'limite'> & {
  readonly ou: Ou
  readonly besoin: (typeof BESOINS)[number] | null
  readonly quand: (typeof QUANDS)[number] | null
}

/** Reads what stands after the « ? »; all that is wrong is told at once. */
export const lireParametres = (champs: URLSearchParams): Result<DemandeApi, readonly Ecart[]> => {
  const repetes = [...new Set(champs.keys())].filter(nom => nom !== 'avec' && champs.getAll(nom).length > 1)
  if (repetes.length > 0)
    return refus(repetes.map(chemin => ({ chemin, message: 'Ce paramètre est donné plusieurs fois.' })))
  const lus = v.safeParse(Parametres, {
    ...Object.fromEntries(champs),
    ...(champs.has('avec') && { avec: champs.getAll('avec') })
  })
  if (!lus.success) return refus(lus.issues.map(enEcart))
  const ou = lireOu(lus.output)
  if (!ou.ok) return ou
  const { besoin, quand, avec, limite } = lus.output
  return ok({ ou: ou.value, besoin: besoin ?? null, quand: quand ?? null, avec, limite })
}

const lireOu = ({
  commune,
  departement,
  latitude,
  longitude,
  quand,
  page
}: Lus): Result<Ou, readonly Ecart[]> => {
  const point = latitude !== undefined || longitude !== undefined
  const dits = [commune !== undefined, departement !== undefined, point].filter(Boolean).length
  if (dits !== 1)
    return seul(
      'commune',
      'Dites où chercher d’une seule façon : commune, departement, ou latitude et longitude.'
    )
  if (departement !== undefined) {
    if (quand !== undefined) return seul('quand', 'Un moment se demande autour d’une commune ou d’un point.')
    return ok({ sorte: 'departement', code: departement, page: page ?? 1 })
  }
  if (page !== undefined) return seul('page', 'Les pages sont pour un département. Ici, augmentez limite.')
  if (commune !== undefined) return ok({ sorte: 'commune', code: commune })
  if (latitude === undefined || longitude === undefined)
    return seul(
      latitude === undefined ? 'latitude' : 'longitude',
      'Un point a une latitude et une longitude.'
    )
  return ok({ sorte: 'point', latitude, longitude })
}

const seul = (chemin: string, message: string) => refus([{ chemin, message }])

const enEcart = (ecart: v.BaseIssue<unknown>): Ecart => ({
  chemin: String(ecart.path?.[0]?.key ?? ''),
  message: ecart.message
})
