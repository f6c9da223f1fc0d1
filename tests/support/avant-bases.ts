import type { TestProject } from 'vitest/node'
import { construire } from '../../outils/construire.mjs'
import { faireBaseVide } from '../../outils/etapes/bases.mjs'
import { demarrerPostgresql } from './postgresql.ts'

/** One PostgreSQL for all the files of the run, and an empty embedded database to copy. If none can run, everything fails. */
export const setup = async (projet: TestProject) => {
  await construire({ avecPaquets: false })
  await faireBaseVide()
  const donnee = process.env.DATABASE_URL_ESSAI
  if (donnee) {
    projet.provide('postgresql', donnee)
    return
  }
  const serveur = await demarrerPostgresql()
  projet.provide('postgresql', serveur.adresse)
  return serveur.arreter
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresql: string
  }
}
