import { type Context, Hono } from 'hono'
import { estDepartement } from '#shared/territoire'
import { estAdministration } from '../../domain/guichets/guichet.ts'
import { zonesBlanches } from '../../domain/guichets/zones-blanches.ts'
import { PageCommune } from './commune.tsx'
import { lireDemande } from './demande.ts'
import { PageInventaire } from './inventaire.tsx'
import type { PortsGuichets } from './ports.ts'
import { PageZones } from './zones.tsx'
import { zonesEnCsv } from './zones-csv.ts'

export type { PortsGuichets } from './ports.ts'

/** Counters of administrations, their history, and the communes they left. */
export const pagesGuichets = (ports: PortsGuichets) =>
  new Hono()
    .get('/lieux/guichets', async c => {
      const { departement = '', administration = '' } = c.req.query()
      const choisi = estDepartement(departement) ? departement : ports.departement
      const communes = choisi === null ? [] : ports.communesDe(choisi)
      return c.html(
        <PageInventaire
          departement={choisi}
          administration={estAdministration(administration) ? administration : 'assurance-maladie'}
          departements={ports.departements}
          communes={communes}
          guichets={await ports.guichetsDe(communes.map(({ codeInsee }) => codeInsee))}
          jour={ports.jour()}
          scripts={ports.scripts}
        />
      )
    })
    .get('/lieux/guichets/:codeInsee', async c => {
      const commune = ports.communeParCode(c.req.param('codeInsee'))
      if (commune === null) return c.notFound()
      const guichets = await ports.guichetsDe([commune.codeInsee])
      return c.html(
        <PageCommune commune={commune} guichets={guichets} jour={ports.jour()} scripts={ports.scripts} />
      )
    })
    .get('/lieux/zones-blanches', async c => {
      const { demande, aides, eloignements } = await zonesDemandees(c, ports)
      const { departements, scripts } = ports
      return c.html(<PageZones {...{ demande, aides, eloignements, departements, scripts }} />)
    })
    .get('/lieux/zones-blanches.csv', async c => {
      const { demande, eloignements } = await zonesDemandees(c, ports)
      const nom = `zones-blanches-${demande.departement ?? 'aucun'}-${demande.besoin}.csv`
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${nom}"`)
      return c.body(zonesEnCsv(eloignements))
    })

const zonesDemandees = async (c: Context, ports: PortsGuichets) => {
  const demande = lireDemande(c.req.query(), ports.departement)
  const aides = await ports.aidesPour(demande.besoin)
  const communes = demande.departement === null ? [] : ports.communesDe(demande.departement)
  return { demande, aides, eloignements: zonesBlanches(communes, aides, demande.km) }
}
