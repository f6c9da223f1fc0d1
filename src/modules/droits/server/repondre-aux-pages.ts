import { regles } from '../genere/regles-navigateur.js'
import { repondreAvec } from '../pages/repondre-avec.ts'

/** The rules a browser has, here too: a page says the same thing wherever it is made. */
export const repondreAuxPages = repondreAvec(regles)
