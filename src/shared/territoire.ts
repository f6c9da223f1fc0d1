/** Insee, COG 2026: 96 départements of mainland France, 5 overseas. Written short: it travels to browsers. */
const DEPARTEMENT = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-46])$/

/** Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, the Pacific: their own law is not in our rules. */
const HORS_DES_REGLES = /^(97[578]|98[678])$/

/** The answer of who lives in one of those, without saying which. */
export const AUTRE_TERRITOIRE = 'autre'

/** One of the départements that the rules know. */
export const estDepartement = (code: string): boolean => DEPARTEMENT.test(code)

/** A place of France whose law the rules do not hold; a commune or a territory. */
export const estHorsDesRegles = (lieu: string): boolean =>
  lieu === AUTRE_TERRITOIRE || HORS_DES_REGLES.test(departementDe(lieu))

/** The département of a commune (5 signs), or the code itself. */
export const departementDe = (code: string): string =>
  code.length === 5 ? code.slice(0, /^9[78]/.test(code) ? 3 : 2) : code
