import type { MiddlewareHandler } from 'hono'
import { m } from '#messages'
import { type Jour, jourEnLettres } from '#shared/date'
import { enumerer } from '#shared/texte'

/** Where a page of ours lets others say something: after its head, before its words. */
const ENDROIT = '</header>'

/** What is kept here: of when the oldest copy is, and the names of the départements; none: all of France. */
export type Provision = { readonly le: Jour; readonly departements: readonly string[] }

/** Every page answered from the copies of this device says so, and what they do not know; on paper too. */
export const annoncerLaCopie =
  (provision: () => Promise<Provision | null>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const gardee = await provision()
    if (gardee === null || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return
    const bandeau = <aside class="bandeau">{dire(gardee)}</aside>
    const page = await c.res.text()
    c.res = new Response(
      page.replace(ENDROIT, () => `${ENDROIT}${bandeau}`),
      c.res
    )
  }

const dire = ({ le, departements }: Provision): string => {
  const jour = jourEnLettres(le)
  return departements.length === 0
    ? m.lieux_tablette_bandeau_france({ jour })
    : m.lieux_tablette_bandeau({ jour, departements: enumerer(departements) })
}
