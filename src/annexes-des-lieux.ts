import type { Hono } from 'hono'
import { lister } from '#modules/lieux'
import {
  apiLieux,
  fondDeCarte,
  type PortsApi,
  type PortsLieux,
  pagesGuichets,
  pagesIntegrer,
  pagesPaquets,
  pagesTablette,
  sourcesConnues
} from '#modules/lieux/pages'
import {
  type Annuaire,
  communesDeFrance,
  faireLesPaquets,
  inventaireDesGuichets,
  texteDesCommunes
} from '#modules/lieux/server'
import type { BaseOuverte } from '#server/base'
import type { Clock } from '#server/clock'
import departements from '../donnees/departements.json' with { type: 'json' }

type Donne = {
  readonly annuaire: Annuaire
  readonly base: BaseOuverte['base']
  readonly clock: Clock
  readonly departement: string | null
  readonly ports: PortsLieux
}

/** Around the directory: counters of administrations, copies for tablets, the same places for other programs. */
export const annexesDesLieux = ({ annuaire, base, clock, departement, ports }: Donne): readonly Hono[] => {
  const jour = clock.aujourdhui
  const commun = { departements: DEPARTEMENTS, departement, jour, scripts: ports.scripts }
  const portsApi: PortsApi = {
    ...ports,
    communeParCode,
    lister: async (territoire, moment) => lister((await annuaire.lire()).index, territoire, moment),
    sources: sourcesConnues,
    edition: async () => String((await annuaire.lire()).version)
  }
  return [
    pagesTablette({ ...commun, copies: null }),
    pagesGuichets({ ...commun, communesDe, communeParCode, ...inventaireDesGuichets(base, annuaire) }),
    pagesPaquets(faireLesPaquets({ annuaire, jour, texteDesCommunes })),
    fondDeCarte({ communes: () => communesDeFrance().communes }),
    apiLieux(portsApi),
    pagesIntegrer({ ...portsApi, scripts: ports.scripts })
  ]
}

// Read when first asked for: a start does not wait for every commune of France.
const communesDe = (departement: string) => communesDeFrance().communesDe(departement)
const communeParCode = (code: string) => communesDeFrance().communeParCode(code)

const DEPARTEMENTS = departements.filter(({ code }) => code !== 'autre')
