import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'
import { remplacerDossier } from '../remplacer-dossier.mjs'

const sortie = join(racine, 'src/modules/droits/genere')
const moteur = join(racine, 'moteur/src')

/** regles/ → the code of the rights (the compiler runs as it is: Node strips its types). */
export const etapeRegles = {
  nom: 'règles',
  faire: async () => {
    if (!existsSync(join(moteur, 'index.ts'))) return 'pas encore de compilateur'
    if (estAJour(join(sortie, 'catalogue.js'), [moteur, join(racine, 'regles')])) return 'a-jour'
    const { compiler } = await import('moteur')
    if (!compiler) return 'le compilateur n’exporte pas encore « compiler »'
    const brouillon = `${sortie}.${process.pid}`
    await compiler({ dossier: join(racine, 'regles'), sortie: brouillon })
    remplacerDossier(brouillon, sortie)
    return 'compilées'
  }
}
