import { estJour, type Jour } from '#shared/date'
import type { Lieu } from '../lieu/lieu.ts'
import { alleger } from './alleger.ts'
import { type Colonne, enColonnes, enLignes, type Json } from './colonnes.ts'

const FORME = 1

/** A département that a tablet keeps, as it travels: small once compressed, read by `lirePaquet`. */
export type Paquet = {
  readonly forme: typeof FORME
  readonly departement: string
  /** Day of the copy. */
  readonly le: Jour
  readonly nombre: number
  readonly lieux: Colonne
}

/** What a tablet has of a département. */
export type Copie = {
  readonly departement: string
  readonly le: Jour
  readonly lieux: readonly Lieu[]
}

/** Places side by side in the order of their codes, so that the same directory gives the same bytes. */
export const faireUnPaquet = ({ departement, le, lieux }: Copie): Paquet => {
  const lignes = lieux.map(alleger).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    forme: FORME,
    departement,
    le,
    nombre: lignes.length,
    lieux: enColonnes(lignes as readonly Json[])
  }
}

/** Reads a copy; null when it is not one of ours, or from another version: it is then asked for again. */
export const lirePaquet = (paquet: unknown): Copie | null => {
  if (!estPaquet(paquet)) return null
  try {
    const { departement, le, nombre, lieux } = paquet
    return {
      departement,
      le,
      // We wrote these columns ourselves, from places; the tablet got them from its own server.
      lieux: enLignes(lieux, nombre) as unknown as readonly Lieu[]
    }
  } catch {
    return null
  }
}

const estPaquet = (paquet: unknown): paquet is Paquet => {
  const { forme, departement, le, nombre, lieux } = (paquet ?? {}) as Partial<Paquet>
  return (
    forme === FORME &&
    typeof departement === 'string' &&
    typeof le === 'string' &&
    estJour(le) &&
    Number.isInteger(nombre) &&
    Array.isArray(lieux)
  )
}
