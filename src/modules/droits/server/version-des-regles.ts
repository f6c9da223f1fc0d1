import { createHash } from 'node:crypto'
import { regles } from '../genere/regles.js'

/** Tells two sets of compiled rules apart: what one began, the other must not go on with. */
export const versionDesRegles = (): string => {
  const { catalogue, lecteur, table } = regles
  return createHash('sha256')
    .update(JSON.stringify([catalogue, lecteur, table]))
    .digest('hex')
    .slice(0, 16)
}
