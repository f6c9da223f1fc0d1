import { construire } from './construire.mjs'

/**
 * The tests import generated code: make it once, before any worker starts.
 * A rule that does not compile fails the tests that need it, not the others.
 */
export const setup = async () => {
  try {
    await construire({ avecPaquets: false })
  } catch (erreur) {
    console.error(`Le code généré n’est pas à jour :\n${erreur.message}`)
  }
}
