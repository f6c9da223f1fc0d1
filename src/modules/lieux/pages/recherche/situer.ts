import type { Context } from 'hono'
import { m } from '#messages'
import type { PortsLieux } from '../ports.ts'
import type { Demande } from './demande.ts'
import { choisirEndroit, type Endroit, type Ou, positionGardee } from './endroit.ts'

type Situer = Pick<PortsLieux, 'chercherOu' | 'position'>

/** What stands after the « ? » of the address asked. */
export const champsDe = (c: Context): URLSearchParams => new URL(c.req.url).searchParams

/** Where to look from: what was typed, or the position that was sent. */
export const situer = async (c: Context, ports: Situer, demande: Demande): Promise<Ou> => {
  if (!demande.ici) return choisirEndroit(await ports.chercherOu(demande.ou), demande)
  const point = positionGardee(await ports.position.lire(c))
  if (point === null) return { sorte: 'inconnu' }
  const endroit = { nom: m.lieux_pres_d_ici(), point, commune: null, departement: undefined, precis: true }
  return { sorte: 'trouve', endroit }
}

/** Where one came from, for the distances of a place; null when it is not clear: nothing more is asked. */
export const depuisOu = async (c: Context, ports: Situer, demande: Demande): Promise<Endroit | null> => {
  if (!demande.ici && demande.ou === '') return null
  const ou = await situer(c, ports, demande)
  return ou.sorte === 'trouve' ? ou.endroit : null
}
