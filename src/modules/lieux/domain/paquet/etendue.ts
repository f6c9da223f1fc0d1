import { departementDe, estDepartement } from '#shared/territoire'

/** What a helper who travels asks for in place of a département. */
export const TOUTE_LA_FRANCE = 'france'

/** What one copy may cover: a département, or all of them. */
export const estEtendue = (code: string): boolean => code === TOUTE_LA_FRANCE || estDepartement(code)

/** Whether a commune or a postcode (5 signs) is in it. */
export const couvre = (etendue: string, code: string): boolean =>
  etendue === TOUTE_LA_FRANCE || departementDe(code) === etendue
