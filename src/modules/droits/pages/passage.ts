import type { Context } from 'hono'
import * as v from 'valibot'
import { AUCUNE_REPONSE, type Reponses, SchemaReponses } from '../domain/reponses.ts'
import type { PortsDroits } from './ports.ts'

/** Minutes the answers live without a new page (docs/adr/0006). */
const MINUTES = 60
const MINUTES_PARTAGE = 3

/** Seconds before the page of a shared computer wipes itself; the seal outlives it by a breath. */
export const SECONDES_PARTAGE = MINUTES_PARTAGE * 60

const Passage = v.object({
  r: SchemaReponses,
  p: v.boolean(),
  c: v.exactOptional(v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/)))
})

/** One person's visit: what they answered, on whose computer, and the code of their commune once they gave it. */
export type Passage = { readonly reponses: Reponses; readonly partage: boolean; readonly commune?: string }

/** A visit that has just begun. */
export const nouveauPassage = (partage: boolean): Passage => ({ reponses: AUCUNE_REPONSE, partage })

/** Reads the visit; anything absent, old or odd is « no visit ». On a shared computer, reading keeps it alive. */
export const lirePassage = async (c: Context, ports: PortsDroits): Promise<Passage | undefined> => {
  const lu = v.safeParse(Passage, await ports.reponses.lire(c))
  if (!lu.success) return undefined
  const { r, p, c: commune } = lu.output
  const passage = { reponses: r, partage: p, ...(commune !== undefined && { commune }) }
  if (passage.partage) await garderPassage(c, ports, passage)
  return passage
}

/** Keeps the visit until the next page. */
export const garderPassage = async (c: Context, ports: PortsDroits, passage: Passage): Promise<void> => {
  const { reponses, partage, commune } = passage
  const valeur = { r: reponses, p: partage, ...(commune !== undefined && { c: commune }) }
  const pose = await ports.reponses.poser(c, valeur, passage.partage ? MINUTES_PARTAGE + 0.25 : MINUTES)
  if (!pose.ok) throw new Error('The answers do not fit: their schema allows too much.')
}
