import { estJour, type Jour } from '#shared/date'
import type { Lieu } from '../lieu/lieu.ts'
import { alleger, type LieuLeger, retrouver } from './alleger.ts'
import { type Colonne, enColonnes, enLignes, type Json } from './colonnes.ts'

const FORME = 2

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

/** Neighbours told by the same source side by side: they share words, a postcode, hours. The same directory gives the same bytes. */
export const faireUnPaquet = ({ departement, le, lieux }: Copie): Paquet => {
  const lignes = lieux.map(alleger).toSorted((a, b) => (rangDe(a) < rangDe(b) ? -1 : 1))
  return {
    forme: FORME,
    departement,
    le,
    nombre: lignes.length,
    lieux: enColonnes(lignes as unknown as readonly Json[])
  }
}

const rangDe = ({ confirmation, adresse: { codePostal, commune, voie }, code }: LieuLeger): string =>
  [confirmation?.par, codePostal, commune, voie, code].join(' ')

/** Reads a copy; null when it is not one of ours, or from another version: it is then asked for again. */
export const lirePaquet = (paquet: unknown): Copie | null => {
  if (!estPaquet(paquet)) return null
  try {
    const { departement, le, nombre, lieux } = paquet
    return {
      departement,
      le,
      // We wrote these columns ourselves, from places; the tablet got them from its own server.
      lieux: (enLignes(lieux, nombre) as unknown as readonly LieuLeger[]).map(retrouver)
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
