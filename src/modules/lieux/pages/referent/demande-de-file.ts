import * as v from 'valibot'
import { SORTES_AFFAIRE, type SorteAffaire } from '../../domain/affaires/affaire.ts'

/** What the referent looks at: all of it stands in the address. */
export type VueDeFile = {
  readonly sorte: SorteAffaire | undefined
  /** As it was typed; empty: everywhere. */
  readonly ou: string
  readonly page: number
  /** A decision that has just been taken. */
  readonly faite: number | null
  /** One that has just been taken back. */
  readonly annulee: boolean
}

const entier = (maximum: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(1), v.maxValue(maximum))

// An address may be old, cut or made up: what is not understood reads as not said.
const Adresse = v.object({
  sorte: v.fallback(v.optional(v.picklist(SORTES_AFFAIRE)), undefined),
  ou: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))), undefined),
  page: v.fallback(v.optional(entier(10_000), '1'), 1),
  faite: v.fallback(v.nullish(entier(999_999_999), null), null),
  annulee: v.optional(v.string())
})

/** Reads the address of the queue; with nothing said of where, it opens on the territory. Never refuses. */
export const lireVueDeFile = (
  champs: Readonly<Record<string, string>>,
  parDefaut: string | null
): VueDeFile => {
  const { sorte, ou, page, faite, annulee } = v.parse(Adresse, champs)
  return { sorte, ou: ou ?? parDefaut ?? '', page, faite, annulee: annulee !== undefined }
}

/** The address of a view of the queue; what has just been done is not kept in it. */
export const adresseDeLaFile = (
  { sorte, ou, page }: VueDeFile,
  suite: Readonly<Record<string, string>> = {}
): string => {
  const champs = new URLSearchParams()
  if (sorte) champs.set('sorte', sorte)
  champs.set('ou', ou)
  if (page > 1) champs.set('page', String(page))
  for (const [nom, valeur] of Object.entries(suite)) champs.set(nom, valeur)
  return `/pro/lieux?${champs}`
}
