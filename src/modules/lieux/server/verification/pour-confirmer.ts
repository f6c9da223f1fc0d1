import type { Base } from '#server/base'
import type { Clock } from '#server/clock'
import { limiteur } from '#server/limiteur'
import type { PortsConfirmer } from '../../pages/confirmer/ports.ts'
import { clesDeReponse, valableDepuis } from './cle-de-reponse.ts'
import { demandesRepository } from './demandes-repository.ts'
import { lieuDe } from './lieux-verifies.ts'
import { repondreConfirmation } from './repondre-confirmation.ts'

/** Wrong keys of one place, whoever types them: a key has 27^8 forms. */
const ESSAIS = { capacite: 20, parHeure: 60 }

type Donne = {
  readonly base: Base
  readonly clock: Clock
  readonly secret: string
  readonly scripts: readonly string[]
}

/** Fills the ports of the page where a place answers its letter. */
export const pourConfirmer = ({ base, clock, secret, scripts }: Donne): PortsConfirmer => {
  const cles = clesDeReponse(secret)
  const essais = limiteur({ ...ESSAIS, clock })
  const ouvrir: PortsConfirmer['ouvrir'] = async (code, cle) => {
    const minutes = essais.minutesAvant(code)
    if (minutes > 0) return { sorte: 'attendre', minutes }
    const jour = clock.aujourdhui()
    const demandes = await demandesRepository(base).duLieu(code, valableDepuis(jour))
    const jours = demandes.map(({ le }) => le)
    const lieu = cles.verifier(code, cle, jours, jour) ? await lieuDe(base, code) : undefined
    if (lieu !== undefined) return { sorte: 'ouvert', lieu }
    essais.prendre(code)
    return { sorte: 'faux' }
  }
  return {
    ouvrir,
    repondre: async (code, reponse, mots) => {
      await repondreConfirmation({ base, clock }, { code, reponse, mots, par: PAR_LE_LIEU_SEUL })
    },
    scripts
  }
}

/** Who decided, in the trail: nobody but the place. */
const PAR_LE_LIEU_SEUL = 'le lieu'
