import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { champsARenvoyer } from '../signaler/garde-du-formulaire.tsx'
import { PageAccesFini, PageAttendre, PageEntrer } from './entrer.tsx'
import type { Acces, Referent } from './ports.ts'

const ACCUEIL = '/pro/lieux'
const PRENOM_MAXIMUM = 40
/** Our longest address is far below; one that is longer was not written by our pages. */
const SUITE_MAXIMUM = 500

/** What pages behind the door find in the context. */
export type EnvPro = { Variables: { referent: Referent } }

/** Nothing under `/pro/` without the password, whatever the page, known or not; mounted before all of them. */
export const gardePro =
  ({ acces }: { readonly acces: Acces }): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path === '/pro/entrer') return next()
    const referent = await acces.lire(c)
    if (referent !== undefined) {
      c.set('referent', referent)
      return next()
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const champs = champsARenvoyer(await lireFormulaire(c.req))
      return c.html(<PageAccesFini action={c.req.path} champs={champs} />, 403)
    }
    const suite = suiteSure(c.req.path + new URL(c.req.url).search)
    return c.redirect(`/pro/entrer?suite=${encodeURIComponent(suite)}`, 303)
  }

/** In and out. */
export const cheminsPorte = ({ acces }: { readonly acces: Acces }) =>
  new Hono()
    .get('/pro', c => c.redirect(ACCUEIL, 303))
    .get('/pro/entrer', c => c.html(<PageEntrer suite={suiteSure(c.req.query('suite'))} prenom="" />))
    .post('/pro/entrer', async c => entrer(c, acces, await lireFormulaire(c.req)))
    .post('/pro/sortir', c => {
      acces.sortir(c)
      return c.redirect('/pro/entrer', 303)
    })

const entrer = async (c: Context, acces: Acces, form: Formulaire) => {
  const [suite, prenom] = [suiteSure(valeur(form, 'suite')), valeur(form, 'prenom')]
  const redire = (erreur: 'mot' | 'prenom') => c.html(<PageEntrer {...{ suite, prenom, erreur }} />, 422)
  if (prenom === '' || prenom.length > PRENOM_MAXIMUM) return redire('prenom')
  const issue = await acces.entrer(c, { mot: valeur(form, 'mot'), prenom })
  if (issue.sorte === 'faux') return redire('mot')
  if (issue.sorte === 'entre') return c.redirect(suite, 303)
  c.header('Retry-After', String(issue.minutes * 60))
  return c.html(<PageAttendre minutes={issue.minutes} />, 429)
}

// Only our own pages: « //ailleurs.fr » and « /pro/..\ » are addresses of others for a browser.
const suiteSure = (suite: string | undefined): string =>
  suite !== undefined && suite.length <= SUITE_MAXIMUM && /^\/pro(?:\/[\w\-/?&=%.:+]*)?$/.test(suite)
    ? suite
    : ACCUEIL
