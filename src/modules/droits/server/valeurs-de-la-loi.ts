import { catalogue } from '../genere/catalogue.js'

/** A dated value of the law, as the compiled rules know it. */
export type ValeurDeLaLoi = (typeof catalogue.parametres)[number]

/** Every dated value the rules read. */
export const valeursDeLaLoi = (): readonly ValeurDeLaLoi[] => catalogue.parametres
