import * as v from 'valibot'
import { type Besoin, estBesoin } from '../../domain/besoins/besoins.ts'
import type { Quand } from '../../domain/proches/recherche.ts'

export const QUANDS = ['maintenant', 'aujourdhui', 'semaine'] as const satisfies readonly Quand[]

/** Ways of being received that one may ask for. */
export const SOUHAITS = ['bus', 'fauteuil', 'signes'] as const
export type Souhait = (typeof SOUHAITS)[number]

/** What a person asks of the directory: all of it stands in the address, except a position, which never does. */
export type Demande = {
  /** As it was typed. */
  readonly ou: string
  /** Code of the commune chosen among several. */
  readonly commune: string | null
  /** Around the person: the position waits elsewhere (`GardePosition`). */
  readonly ici: boolean
  readonly besoin: Besoin | null
  /** A need in one's own words. */
  readonly quoi: string
  readonly quand: Quand | null
  readonly souhaits: readonly Souhait[]
  readonly page: number
  /** Back from the results, to change something. */
  readonly changer: boolean
}

/** The longest name of a commune has 45 signs; what is longer is no place. */
const SIGNES_AU_PLUS = 100
const PAGES_AU_PLUS = 20

const texte = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(SIGNES_AU_PLUS)), '')

// An address may be old, cut or made up: what is not understood reads as not said.
const Adresse = v.object({
  ou: v.optional(texte, ''),
  commune: v.fallback(v.nullish(v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/))), null),
  ici: v.optional(texte, ''),
  besoin: v.fallback(v.nullish(v.pipe(v.string(), v.check(estBesoin))), null),
  quoi: v.optional(texte, ''),
  quand: v.fallback(v.nullish(v.picklist(QUANDS)), null),
  page: v.fallback(
    v.pipe(
      v.optional(v.string(), '1'),
      v.transform(Number),
      v.integer(),
      v.minValue(1),
      v.maxValue(PAGES_AU_PLUS)
    ),
    1
  ),
  changer: v.optional(v.string())
})

/** Reads the address of a page, or the fields of its form. Never refuses. */
export const lireDemande = (champs: URLSearchParams): Demande => {
  const {
    commune = null,
    besoin = null,
    quand = null,
    ici,
    changer,
    ...lue
  } = v.parse(Adresse, Object.fromEntries(champs))
  const avec = champs.getAll('avec')
  return {
    ...lue,
    commune: commune ?? null,
    ici: ici !== '',
    besoin: besoin as Besoin | null,
    quand: quand ?? null,
    souhaits: SOUHAITS.filter(souhait => avec.includes(souhait)),
    changer: changer !== undefined
  }
}

/** Nothing asked yet. */
export const AUCUNE_DEMANDE: Demande = lireDemande(new URLSearchParams())

/** The address of the results, or of another page that keeps what is asked; only what is said is written. */
export const adresseDe = (demande: Demande, chemin = '/lieux'): string => {
  const champs = new URLSearchParams()
  if (demande.ou) champs.set('ou', demande.ou)
  if (demande.commune) champs.set('commune', demande.commune)
  if (demande.ici) champs.set('ici', '1')
  if (demande.besoin) champs.set('besoin', demande.besoin)
  if (demande.quand) champs.set('quand', demande.quand)
  for (const souhait of demande.souhaits) champs.append('avec', souhait)
  if (demande.page > 1) champs.set('page', String(demande.page))
  if (demande.changer) champs.set('changer', '1')
  const suite = String(champs)
  return suite === '' ? chemin : `${chemin}?${suite}`
}
