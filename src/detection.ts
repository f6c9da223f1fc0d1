import { availableParallelism } from 'node:os'
import type { Hono } from 'hono'
import { m } from '#messages'
import { pagesGuichet } from '#modules/detection/pages'
import { dossierDesDepots, tenirDepots } from '#modules/detection/server'
import { communesDeFrance } from '#modules/lieux/server'
import { accesAgent } from '#server/acces-agent'
import { systemClock } from '#server/clock'
import type { Config } from '#server/config'

/** The one address that receives long bodies, and for which one waits long. */
export const ADRESSE_DES_DEPOTS = '/detection/deposer'

const MEGAS_AU_PLUS = 1000

type Donne = { readonly config: Config; readonly secret: string; readonly scripts: readonly string[] }

/** The officer's pages, where a password was chosen for them; without one they do not exist. */
export const composerDetection = ({ config, secret, scripts }: Donne): readonly Hono[] => {
  if (config.detection === undefined) return []
  const { communeParCode } = communesDeFrance()
  return [
    pagesGuichet({
      acces: accesAgent({ secret, mot: config.detection, chiffre: config.chiffre, clock: systemClock }),
      depots: tenirDepots({
        dossier: dossierDesDepots(config.dossierDonnees),
        clock: systemClock,
        // The site goes on answering beside the search.
        ouvriers: Math.max(1, availableParallelism() - 1),
        octetsAuPlus: MEGAS_AU_PLUS * 1e6,
        nommerCommune: code =>
          (code === null ? null : communeParCode(code)?.nom) ?? code ?? m.detection_resume_commune_inconnue()
      }),
      tailleAuPlus: MEGAS_AU_PLUS,
      scripts
    })
  ]
}
