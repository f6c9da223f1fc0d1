import { ok, type Result, refus } from '#shared/result'
import type { EtatDePartie } from '../etat.ts'
import { migrations } from './genere/migrations.js'
import { lireNiveau } from './migrer.ts'
import type { BaseOuverte } from './ouvrir.ts'
import { direPanne, estPanneDeBase } from './panne.ts'

/** For `/etat`: does the database answer, at the level of this program? */
export const sonderBase = async ({ base, sorte }: BaseOuverte): Promise<EtatDePartie> => {
  try {
    const niveau = await comparer(base)
    return niveau.ok
      ? { etat: 'ok', sorte, migrations: niveau.value }
      : { etat: 'panne', sorte, motif: niveau.error }
  } catch (erreur) {
    return { etat: 'panne', sorte, motif: direPanne(erreur) }
  }
}

/**
 * Before serving: a PostgreSQL that is not at the level of this program is refused. One that does not answer is not:
 * the rest of the site works without it, and `/etat` tells. The embedded one migrates by itself when it opens.
 */
export const verifierBase = async ({ base, sorte }: BaseOuverte): Promise<Result<number, string>> => {
  if (sorte === 'embarquee') return ok(0)
  try {
    return await comparer(base)
  } catch (erreur) {
    if (!estPanneDeBase(erreur)) throw erreur
    return ok(0)
  }
}

/** Once the first pages are served, opens the database before someone waits for it; says what is wrong with it. */
export const chaufferBase = (ouverte: BaseOuverte, dire: (phrase: string) => void): void => {
  const chauffer = async () => {
    const { etat, motif } = await sonderBase(ouverte)
    if (etat !== 'ok') dire(`Le site est ouvert sans sa base. ${motif}`)
  }
  setTimeout(chauffer, APRES_MS).unref()
}

const APRES_MS = 2_000

/** The number of migrations of a database that is up to date; else what to do. */
const comparer = async (base: BaseOuverte['base']): Promise<Result<number, string>> => {
  const niveau = await lireNiveau(base, migrations)
  if (!niveau.ok) return niveau
  const { appliquees, manquantes } = niveau.value
  if (manquantes.length === 0) return ok(appliquees.length)
  const combien = `${manquantes.length} ${manquantes.length > 1 ? 'migrations' : 'migration'}`
  return refus(`Il manque ${combien} à la base : lancez « relais base migrer ».`)
}
