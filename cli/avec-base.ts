import type { BaseOuverte } from '../src/server/base.ts'
import type { CodeDeSortie, Sortie } from './commande.ts'
import { refuser } from './source.ts'

/** How the embedded database opens: see `src/server/base/ouvrir.ts`. */
type Ouverture = 'a-jour' | 'telle-quelle' | 'vide'

/** For the help of each of them. */
export const QUELLE_BASE = [
  '',
  'La base est celle de DATABASE_URL (PostgreSQL), sinon celle du dossier RELAIS_DONNEES (var).'
]

/**
 * Opens the database that the environment names, for one command, and closes it.
 * What is wrong with the settings, the lock, the disk or the server ends with a phrase and 2.
 */
export const avecBase = async (
  erreur: Sortie,
  ouverture: Ouverture,
  faire: (ouverte: BaseOuverte) => Promise<CodeDeSortie>
): Promise<CodeDeSortie> => {
  // Only the commands that need a database wait for it.
  const [{ ouvrirBase, estPanneDeBase, direPanne }, { lireConfig }] = await Promise.all([
    import('../src/server/base.ts'),
    import('../src/server/config.ts')
  ])
  const config = lireConfig(process.env)
  if (!config.ok) return refuser(erreur, config.error.join('\n'))
  const ouverte = ouvrirBase(config.value, ouverture)
  if (!ouverte.ok) return refuser(erreur, ouverte.error)
  try {
    return await faire(ouverte.value)
  } catch (cause) {
    if (!estPanneDeBase(cause)) throw cause
    return refuser(erreur, direPanne(cause))
  } finally {
    await ouverte.value.fermer()
  }
}
