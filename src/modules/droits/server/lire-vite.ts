import { surementValide } from '#server/surement-valide'
import { lireSituation, type Situation, verifierCoherence } from '../domain/situation.ts'
import { SchemaSituation } from '../domain/situation-schema.ts'

/** Says yes only to what the schema accepts as it stands. */
export const estSure = surementValide(SchemaSituation)

/** Reads one household of a whole file, as `lireSituation` does: what is valid is told at once, and kept as it came. */
export const lireVite: typeof lireSituation = (json, premierMois) =>
  estSure(json) ? verifierCoherence(json as Situation, premierMois) : lireSituation(json, premierMois)
