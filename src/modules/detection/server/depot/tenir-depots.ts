import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { direUnFait, noticeDuDroit } from '#modules/droits/server'
import type { Clock } from '#server/clock'
import { ok, type Result, refus } from '#shared/result'
import type { Resume } from '../../domain/resume/resume.ts'
import { type Depot, type DepotRefuse, ouvrirDepot } from './depot.ts'
import { enTableau } from './en-csv.ts'
import { passerLeDepot } from './passer-le-depot.ts'
import { recevoir } from './recevoir.ts'

const MINUTES_GARDEES = 60
const MINUTE_MS = 60_000

/** Where the file of a session stands. */
export type EtatDuDepot =
  | { readonly sorte: 'aucun' }
  | { readonly sorte: 'en cours'; readonly lus: number }
  | { readonly sorte: 'fini'; readonly resume: Resume; readonly minutes: number }

export type Depots = {
  readonly etat: (session: string) => EtatDuDepot
  /** Resolves once the whole file has gone by. */
  readonly deposer: (session: string, requete: Request) => Promise<Result<void, DepotRefuse>>
  readonly liste: (session: string, forme: 'csv' | 'jsonl') => AsyncIterable<string | Uint8Array> | null
  readonly effacer: (session: string) => Promise<void>
}

type Reglages = {
  /** This process's own; made when the first file comes. */
  readonly dossier: string
  readonly clock: Clock
  readonly ouvriers: number
  readonly octetsAuPlus: number
  readonly nommerCommune: (code: string | null) => string
}

/** Files of households that go by, one at a time; what they gave is kept an hour, for the session that sent them. */
export const tenirDepots = (reglages: Reglages): Depots => {
  const depots = new Map<string, Depot>()
  let enCours: Depot | null = null
  const passage = { ...reglages, nommer: { droit: nommerDroit, commune: reglages.nommerCommune } }

  const effacer = async (session: string): Promise<void> => {
    const depot = depots.get(session)
    depots.delete(session)
    if (depot !== undefined) depot.arrete = true
    depot?.arreter()
    await depot?.coffre?.effacer()
  }
  /** Whatever happened to it, one that gave nothing leaves nothing. */
  const effacerSi = async (session: string, depot: Depot): Promise<void> => {
    if (depots.get(session) === depot) depots.delete(session)
    await depot.coffre?.effacer()
  }
  const oublierLesVieux = (): void => {
    const maintenant = reglages.clock.instant().getTime()
    for (const [session, depot] of depots) if (depot.jusqua <= maintenant) void effacer(session)
  }
  setInterval(oublierLesVieux, MINUTE_MS).unref()

  return {
    etat: session => {
      oublierLesVieux()
      const depot = depots.get(session)
      if (depot === undefined) return { sorte: 'aucun' }
      if (depot.resume === null) return { sorte: 'en cours', lus: depot.lus }
      const reste = depot.jusqua - reglages.clock.instant().getTime()
      return { sorte: 'fini', resume: depot.resume, minutes: Math.ceil(reste / MINUTE_MS) }
    },
    deposer: async (session, requete) => {
      if (enCours !== null) return refus({ sorte: 'occupe' })
      const depot = ouvrirDepot()
      enCours = depot
      try {
        const recu = await recevoir(requete, reglages.octetsAuPlus)
        if (!recu.ok) return refus({ sorte: recu.error })
        await effacer(session)
        depots.set(session, depot)
        depot.arreter = recu.value.arreter
        const passe = await passerLeDepot(passage, depot, recu.value)
        if (!passe.ok) return passe
        depot.jusqua = reglages.clock.instant().getTime() + MINUTES_GARDEES * MINUTE_MS
        return ok(undefined)
      } finally {
        enCours = null
        if (depot.resume === null) await effacerSi(session, depot)
      }
    },
    liste: (session, forme) => {
      oublierLesVieux()
      const depot = depots.get(session)
      if (depot?.coffre == null || depot.resume === null) return null
      if (forme === 'jsonl') return depot.coffre.lire()
      return enTableau(createInterface({ input: Readable.from(depot.coffre.lire()) }), {
        droit: nommerDroit,
        fait: direUnFait
      })
    },
    effacer
  }
}

const nommerDroit = (droit: string): string => noticeDuDroit(droit, null).nom
