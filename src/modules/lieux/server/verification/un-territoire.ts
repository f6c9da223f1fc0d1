import { sql } from 'kysely'
import type { Base } from '#server/base'
import { fixedClock } from '#server/clock'
import type { Affaire, SorteAffaire } from '../../domain/affaires/affaire.ts'
import { uneFicheQuiDit } from '../../domain/fusion/une-fiche.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'
import { importerFiches } from '../fusion/importer-fiches.ts'
import { affairesRepository } from './affaires-repository.ts'
import { lieuxVerifies } from './lieux-verifies.ts'
import { lireAffaires } from './lire-affaires.ts'
import { signaler } from './signaler.ts'

/** The day of the tests. */
export const JOUR = '2026-11-25'
export const clock = fixedClock(`${JOUR}T10:00:00Z`)

/** For the tests: places made of these fiches, in a database. */
export const unTerritoire = async (base: Base, fiches: readonly Fiche[] = [uneFicheConfirmee()]) => {
  await importerFiches(base, { jeu: 'essai', fiches })
  const lieuNomme = async (nom: string): Promise<Lieu> => {
    const { rows } = await sql<{ code: string }>`
      select code from lieux where nom = ${nom} and remplace_par is null`.execute(base)
    const code = rows[0]?.code ?? ''
    const ouvert = (await lieuxVerifies(base).parCodes([code])).get(code)
    if (ouvert === undefined) throw new Error(`Aucun lieu ne s’appelle « ${nom} »`)
    return ouvert.lieu
  }
  return {
    lieuNomme,
    file: async (sorte?: SorteAffaire): Promise<readonly Affaire[]> => {
      const lignes = await affairesRepository(base, JOUR).lister({ sorte }, { debut: 0, limite: 50 })
      return lireAffaires(base, lignes)
    },
    dire: (lieu: Lieu, dit: Partial<Signalement> & Pick<Signalement, 'motif'>) =>
      signaler(
        { base, clock },
        { lieu: lieu.code, signalements: [{ propose: '', message: '', ...dit }], voie: 'web' }
      )
  }
}

/** A fiche that nothing calls in question: its hours are understood, and it was confirmed this month. */
export const uneFicheConfirmee = (change: Partial<Fiche['dit']> = {}, fiche: Partial<Fiche> = {}): Fiche =>
  uneFicheQuiDit(
    { nom: 'CCAS de Guéret', confirmation: { le: '2026-11-02', par: 'la source' }, ...change },
    fiche
  )
