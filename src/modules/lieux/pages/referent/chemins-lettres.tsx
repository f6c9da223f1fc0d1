import { Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { filtreDe } from './chemins-file.tsx'
import { PageLettres, PageLot, RETOUR_MAXIMUM } from './lettres.tsx'
import { PageMessage } from './message.tsx'
import type { EnvPro } from './porte.tsx'
import type { PortsReferent } from './ports.ts'

/** Asking places whether their sheet is still true: letters by fifty, or one message. */
export const cheminsLettres = (ports: PortsReferent) =>
  new Hono<EnvPro>()
    .get('/pro/lieux/lettres', async c => {
      const ou = c.req.query('ou') ?? ports.departement ?? ''
      const endroit = ou === '' ? null : ports.situer(ou)
      const [{ comptes }, lots] = await Promise.all([
        ports.file({ ...filtreDe(endroit), sorte: 'confirmation' }, 1),
        ports.lots()
      ])
      const { scripts } = ports
      return c.html(<PageLettres nombre={comptes.confirmation} {...{ endroit, ou, lots, scripts }} />)
    })
    .post('/pro/lieux/lettres', async c => {
      const ou = valeur(await lireFormulaire(c.req), 'ou')
      const endroit = ou === '' ? null : ports.situer(ou)
      const lot = await ports.preparerLettres(filtreDe(endroit), c.var.referent.prenom)
      return c.redirect(lot === null ? '/pro/lieux/lettres' : `/pro/lieux/lettres/${lot}`, 303)
    })
    .get('/pro/lieux/lettres/:lot{[0-9a-f]{12}}', async c => {
      const lettres = await ports.lettres(c.req.param('lot'))
      const [premiere] = lettres
      if (premiere === undefined) return c.notFound()
      const retour = (c.req.query('retour') ?? '').slice(0, RETOUR_MAXIMUM)
      const { le } = premiere.demande
      return c.html(
        <PageLot {...{ lettres, le, retour }} origine={ports.origine(c)} scripts={ports.scripts} />
      )
    })
    .post('/pro/lieux/message/:code{[0-9A-Z]{6}}', async c => {
      const code = c.req.param('code')
      await ports.noterMessage(code, c.var.referent.prenom)
      return c.redirect(`/pro/lieux/message/${code}`, 303)
    })
    .get('/pro/lieux/message/:code{[0-9A-Z]{6}}', async c => {
      const message = await ports.message(c.req.param('code'))
      if (message === null) return c.redirect('/pro/lieux', 303)
      return c.html(<PageMessage {...message} origine={ports.origine(c)} scripts={ports.scripts} />)
    })
