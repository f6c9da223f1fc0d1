import { idDuDroit } from '../domain/droits-du-parcours-court.ts'
import { type ContenuDroit, droits } from '../genere-contenus/contenus.js'

const connus = new Map(droits.map(contenu => [contenu.id, contenu]))

/** A server that computes all the rights knows what people read of all of them; a browser, of those it computes. */
export const connaitre = (autres: readonly ContenuDroit[]): void => {
  for (const contenu of autres) connus.set(contenu.id, contenu)
}

/** What people read about a right, by its name in the rules (« soins urgents ») or its content's id. */
export const contenuDuDroit = (nom: string): ContenuDroit => {
  const trouve = contenuConnu(nom)
  if (trouve === undefined) throw new Error(`No content for the right « ${nom} »`)
  return trouve
}

/** The same, or nothing when no page was written of it. */
export const contenuConnu = (nom: string): ContenuDroit | undefined => connus.get(idDuDroit(nom))

/** The same, when the right comes by itself: no form to fill, no income to give, an update to claim. */
export const aReclamer = (contenu: ContenuDroit): ContenuDroit => ({ ...contenu, ...contenu.reclamer })
