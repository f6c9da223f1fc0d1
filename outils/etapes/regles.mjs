import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'
import { remplacerDossier } from '../remplacer-dossier.mjs'
import { lireZonesApl, sourcesDesZones } from './zones-apl.mjs'

const sortie = join(racine, 'src/modules/droits/genere')
const moteur = join(racine, 'moteur/src')
const parcoursCourt = join(racine, 'src/modules/droits/domain/droits-du-parcours-court.ts')

/** regles/ → the code of the rights (the compiler runs as it is: Node strips its types). */
export const etapeRegles = {
  nom: 'règles',
  faire: async () => {
    if (!existsSync(join(moteur, 'index.ts'))) return 'pas encore de compilateur'
    const sources = [moteur, join(racine, 'regles'), parcoursCourt, import.meta.filename, ...sourcesDesZones]
    if (estAJour(join(sortie, 'catalogue.js'), sources)) return 'a-jour'
    const { compiler } = await import('moteur')
    if (!compiler) return 'le compilateur n’exporte pas encore « compiler »'
    const brouillon = `${sortie}.${process.pid}`
    const { DROITS_DU_PARCOURS_COURT: pourNavigateur } = await import(parcoursCourt)
    const tables = { 'zones-apl': lireZonesApl() }
    await compiler({ dossier: join(racine, 'regles'), sortie: brouillon, pourNavigateur, tables })
    remplacerDossier(brouillon, sortie)
    return 'compilées'
  }
}
