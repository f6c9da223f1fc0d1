import { type Context, Hono } from 'hono'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { estReponse, type Reponse } from '../../domain/confirmations/demande.ts'
import { lireCode } from '../../domain/lieu/code.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MESSAGE_MAXIMUM } from '../../domain/signalements/lire-signalement.ts'
import { PageCle, PageMerciAuLieu, PagePause, PageReponseDuLieu } from './confirmer.tsx'
import type { PortsConfirmer } from './ports.ts'

const CHEMIN = '/lieux/confirmer'

/** Where a place says that its own sheet is true, with the key of its letter. */
export const cheminsConfirmer = (ports: PortsConfirmer) =>
  new Hono()
    .get(CHEMIN, async c => {
      const [code, cle] = [c.req.query('code') ?? '', c.req.query('cle') ?? '']
      if (code === '' && cle === '')
        return c.html(<PageCle {...{ code, cle }} fausse={false} scripts={ports.scripts} />)
      return ouvrir(c, ports, { code, cle }, lieu =>
        c.html(<PageReponseDuLieu {...{ lieu, cle }} mots="" sansMots={false} scripts={ports.scripts} />)
      )
    })
    .get(`${CHEMIN}/merci`, c =>
      c.html(<PageMerciAuLieu suite={c.req.query('suite') !== undefined} scripts={ports.scripts} />)
    )
    .post(CHEMIN, async c => {
      const form = await lireFormulaire(c.req)
      const cle = valeur(form, 'cle')
      return ouvrir(c, ports, { code: valeur(form, 'code'), cle }, lieu =>
        repondre(c, ports, { lieu, cle, form })
      )
    })

type Papier = { readonly code: string; readonly cle: string }

const ouvrir = async (
  c: Context,
  ports: PortsConfirmer,
  { code, cle }: Papier,
  suite: (lieu: Lieu) => Response | Promise<Response>
) => {
  const ouverture = await ports.ouvrir(lireCode(code) ?? '', cle)
  if (ouverture.sorte === 'ouvert') return suite(ouverture.lieu)
  if (ouverture.sorte === 'faux')
    return c.html(<PageCle {...{ code, cle }} fausse scripts={ports.scripts} />, 422)
  c.header('Retry-After', String(ouverture.minutes * 60))
  return c.html(<PagePause minutes={ouverture.minutes} scripts={ports.scripts} />, 429)
}

type Reponses = { readonly lieu: Lieu; readonly cle: string; readonly form: Formulaire }

const repondre = async (c: Context, ports: PortsConfirmer, { lieu, cle, form }: Reponses) => {
  const reponse = valeur(form, 'reponse')
  if (!estReponse(reponse)) return c.redirect(CHEMIN, 303)
  const mots = motsDe(form, reponse)
  if (reponse === 'changements' && mots === '')
    return c.html(<PageReponseDuLieu {...{ lieu, cle, mots }} sansMots scripts={ports.scripts} />, 422)
  await ports.repondre(lieu.code, reponse, mots)
  return c.redirect(`${CHEMIN}/merci${reponse === 'juste' ? '' : '?suite'}`, 303)
}

const motsDe = (form: Formulaire, reponse: Reponse): string =>
  [...valeur(form, `mots-${reponse}`)].slice(0, MESSAGE_MAXIMUM).join('')
