import { type Context, Hono } from 'hono'
import { TOUTE_LA_FRANCE } from '../../domain/paquet/etendue.ts'
import { type EchecDeCopie, PageTablette } from './page.tsx'
import type { PortsTablette } from './ports.ts'

export type { CopieGardee, GardeDesCopies, PortsTablette } from './ports.ts'

/** The page of the tablet: what it keeps, a département more, a département less. */
export const pagesTablette = (ports: PortsTablette) =>
  new Hono()
    .get('/lieux/tablette', c => montrer(c, ports))
    .post('/lieux/tablette/garder', async c => {
      const departement = await departementEnvoye(c)
      if (departement !== TOUTE_LA_FRANCE && !ports.departements.some(({ code }) => code === departement))
        return montrer(c, ports, 'departement-inconnu')
      const garde = await ports.copies?.garder(departement)
      return garde?.ok === false ? montrer(c, ports, garde.error) : c.redirect('/lieux/tablette', 303)
    })
    .post('/lieux/tablette/oublier', async c => {
      await ports.copies?.oublier(await departementEnvoye(c))
      return c.redirect('/lieux/tablette', 303)
    })

const departementEnvoye = async (c: Context): Promise<string> => {
  const { departement } = await c.req.parseBody().catch(() => ({ departement: '' }))
  return typeof departement === 'string' ? departement : ''
}

const montrer = async (c: Context, ports: PortsTablette, echec?: EchecDeCopie) => {
  const { departements, departement, scripts } = ports
  const copies = ports.copies && (await ports.copies.liste())
  const page = <PageTablette {...{ departements, departement, scripts, copies, echec }} jour={ports.jour()} />
  return c.html(page, echec === undefined ? 200 : 422)
}
