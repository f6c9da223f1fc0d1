import { idDuDroit } from '../domain/droits-du-parcours-court.ts'
import { type ContenuDroit, droits } from '../genere-contenus/contenus.js'

/** What people read about a right, by its name in the rules (« soins urgents ») or its content's id. */
export const contenuDuDroit = (nom: string): ContenuDroit => {
  const id = idDuDroit(nom)
  const trouve = droits.find(contenu => contenu.id === id)
  if (trouve === undefined) throw new Error(`No content for the right « ${nom} »`)
  return trouve
}

/** The same, when the right comes by itself: no form to fill, no income to give, an update to claim. */
export const aReclamer = (contenu: ContenuDroit): ContenuDroit => ({ ...contenu, ...contenu.reclamer })
