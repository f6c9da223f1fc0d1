import type { Context } from 'hono'
import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import type { Decision } from '../../domain/affaires/decision.ts'
import { PAR_PAGE } from '../../domain/affaires/file.ts'
import type { Demande } from '../../domain/confirmations/demande.ts'
import type { Acces, DecisionVue, DemandeALire, PortsReferent } from '../../pages/referent/ports.ts'
import { affairesRepository } from './affaires-repository.ts'
import { annulerDecision } from './annuler-decision.ts'
import { type ClesDeReponse, clesDeReponse, valableDepuis } from './cle-de-reponse.ts'
import { corrigerLieu } from './corriger-lieu.ts'
import { deciderAffaire } from './decider-affaire.ts'
import { decisionsRepository } from './decisions-repository.ts'
import { noterMessage, preparerLettres } from './demander-confirmations.ts'
import { demandesRepository } from './demandes-repository.ts'
import { lieuDe, lieuxVerifies } from './lieux-verifies.ts'
import { lireAffaires } from './lire-affaires.ts'
import { rendreCorrections } from './rendre-corrections.ts'
import { repondreConfirmation } from './repondre-confirmation.ts'
import { signaler } from './signaler.ts'
import { situer, trouverCommune } from './situer.ts'

const DECISIONS_MONTREES = 100
const LOTS_MONTRES = 20

type Donne = {
  readonly base: Base
  readonly clock: Clock
  readonly secret: string
  readonly acces: Acces
  readonly departement: string | null
  readonly origine: (c: Context) => string
  readonly scripts: readonly string[]
}

/** Fills the ports of the referent's pages. */
export const pourLeReferent = (donne: Donne): PortsReferent => {
  const { acces, clock, departement, origine, scripts } = donne
  return {
    acces,
    jour: clock.aujourdhui,
    origine,
    departement,
    situer,
    trouverCommune,
    scripts,
    ...laFile(donne),
    ...lesPapiers(donne),
    ...lesDemandes(donne)
  }
}

const laFile = ({ base, clock }: Donne) =>
  ({
    file: async (filtre, page) => {
      const affaires = affairesRepository(base, clock.aujourdhui())
      const lignes = await affaires.lister(filtre, { debut: (page - 1) * PAR_PAGE, limite: PAR_PAGE })
      return { affaires: await lireAffaires(base, lignes), comptes: await affaires.compter(filtre) }
    },
    decider: decision => deciderAffaire(base, clock.aujourdhui(), decision),
    annuler: decision => annulerDecision(base, clock.aujourdhui(), decision),
    aCorriger: async (code, cle) => {
      const ouvert = (await lieuxVerifies(base).parCodes([code])).get(code)
      if (ouvert === undefined) return null
      const ligne = cle === null ? undefined : await affairesRepository(base, clock.aujourdhui()).parCle(cle)
      return { ...ouvert, dit: ligne?.signalement ?? null }
    },
    corriger: correction => corrigerLieu(base, clock.aujourdhui(), correction),
    decisions: async () => nommer(base, await decisionsRepository(base).dernieres(DECISIONS_MONTREES)),
    decision: async id => {
      const decision = await decisionsRepository(base).parId(id)
      return decision ? ((await nommer(base, [decision]))[0] ?? null) : null
    },
    corrections: source => rendreCorrections(base, source)
  }) satisfies Partial<PortsReferent>

const nommer = async (base: Base, decisions: readonly Decision[]): Promise<readonly DecisionVue[]> => {
  const lieux = await lieuxVerifies(base).parCodes([...new Set(decisions.map(({ lieu }) => lieu))])
  return decisions.map(decision => ({
    ...decision,
    nom: lieux.get(decision.lieu)?.lieu.nom ?? decision.lieu
  }))
}

const lesPapiers = ({ base, clock }: Donne) =>
  ({
    lieu: code => lieuDe(base, code),
    signaler: async (lieu, signalements) => {
      await signaler({ base, clock }, { lieu: lieu.code, signalements, voie: 'coupon' })
    },
    repondre: async reponse => {
      await repondreConfirmation({ base, clock }, reponse)
    }
  }) satisfies Partial<PortsReferent>

const lesDemandes = ({ base, clock, secret }: Donne) => {
  const cles = clesDeReponse(secret)
  const demandes = demandesRepository(base)
  return {
    preparerLettres: (filtre, par) => preparerLettres(base, clock.aujourdhui(), { filtre, par }),
    lots: () => demandes.lots(LOTS_MONTRES),
    lettres: async lot => aLire(base, cles, await demandes.duLot(lot)),
    noterMessage: (code, par) => noterMessage(base, clock.aujourdhui(), { code, par }),
    message: async code => {
      const [derniere] = await demandes.duLieu(code, valableDepuis(clock.aujourdhui()))
      return derniere ? ((await aLire(base, cles, [derniere]))[0] ?? null) : null
    }
  } satisfies Partial<PortsReferent>
}

const aLire = async (
  base: Base,
  cles: ClesDeReponse,
  demandes: readonly Demande[]
): Promise<readonly DemandeALire[]> => {
  const lieux = await lieuxVerifies(base).parCodes(demandes.map(({ lieu }) => lieu))
  return demandes.flatMap(demande => {
    const ouvert = lieux.get(demande.lieu)
    // The code of the letter is the one that was asked: it goes on leading to the place.
    return ouvert
      ? [
          {
            lieu: { ...ouvert.lieu, code: demande.lieu },
            demande,
            cle: cles.donner(demande.lieu, demande.le)
          }
        ]
      : []
  })
}
