import { randomBytes } from 'node:crypto'
import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import type { Affaire } from '../../domain/affaires/affaire.ts'
import type { FiltreFile } from '../../domain/affaires/file.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { affairesRepository } from './affaires-repository.ts'
import { demandesRepository } from './demandes-repository.ts'
import { lireAffaires } from './lire-affaires.ts'

/** A batch that one prints, folds and posts in one go. */
export const LETTRES_PAR_LOT = 50

type ADemander = { readonly filtre: FiltreFile; readonly par: string }

/** Prepares the letters of the places whose confirmation is the oldest. Gives the batch; null when nobody is to be asked. */
export const preparerLettres = (base: Base, jour: Jour, { filtre, par }: ADemander): Promise<string | null> =>
  base.transaction().execute(async trx => {
    // One referent at a time: the same place is not written to twice.
    await ecritureDesLieux(trx).prendreLaMain()
    const affaires = await aConfirmer(trx, jour, filtre)
    const aEcrire = affaires.filter(({ lieu }) => lieu.adresse.codePostal !== '')
    if (aEcrire.length === 0) return null
    const lot = randomBytes(6).toString('hex')
    await demandesRepository(trx).ecrire(
      aEcrire.map(({ lieu }) => ({ lieu: lieu.code, le: jour, moyen: 'lettre', lot, par }))
    )
    return lot
  })

const aConfirmer = async (trx: Base, jour: Jour, filtre: FiltreFile): Promise<readonly Affaire[]> => {
  const lignes = await affairesRepository(trx, jour).lister(
    { ...filtre, sorte: 'confirmation' },
    { debut: 0, limite: LETTRES_PAR_LOT }
  )
  return lireAffaires(trx, lignes)
}

type AEnvoyer = { readonly code: string; readonly par: string }

/** Notes that a message was sent to a place; asked again the same day, it is the same asking. */
export const noterMessage = async (base: Base, jour: Jour, { code, par }: AEnvoyer): Promise<void> => {
  const demandes = demandesRepository(base)
  const deja = await demandes.duLieu(code, jour)
  if (deja.length === 0) await demandes.ecrire([{ lieu: code, le: jour, moyen: 'message', lot: null, par }])
}
