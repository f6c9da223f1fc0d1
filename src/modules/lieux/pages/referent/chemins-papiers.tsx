import { type Context, Hono } from 'hono'
import { m } from '#messages'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { estReponse } from '../../domain/confirmations/demande.ts'
import { lireCode } from '../../domain/lieu/code.ts'
import { MESSAGE_MAXIMUM } from '../../domain/signalements/lire-signalement.ts'
import { lireCoupon } from '../signaler/lire-coupon.ts'
import { SaisieDeCoupon, type VueDeCoupon } from '../signaler/saisie-coupon.tsx'
import { CadrePro } from './cadre-pro.tsx'
import type { EnvPro } from './porte.tsx'
import type { PortsReferent } from './ports.ts'
import { type ErreurDeReponse, PageReponse, type VueDeReponse } from './reponse.tsx'

/** Papers that came back: coupons, and letters of places. Typed in half a minute each, one after the other. */
export const cheminsPapiers = (ports: PortsReferent) =>
  new Hono<EnvPro>()
    .get('/pro/lieux/coupon', async c => {
      const recu = await ports.lieu(c.req.query('recu') ?? '')
      return montrerCoupon(c, ports, { tape: {}, erreurs: [], recu }, 200)
    })
    .post('/pro/lieux/coupon', async c => {
      const tape = await lireFormulaire(c.req)
      const lu = await lireCoupon(tape, ports.lieu)
      if (!lu.ok) return montrerCoupon(c, ports, { tape, erreurs: lu.error }, 422)
      await ports.signaler(lu.value.lieu, lu.value.signalements)
      return c.redirect(`/pro/lieux/coupon?recu=${lu.value.lieu.code}`, 303)
    })
    .get('/pro/lieux/reponse', async c => {
      const recue = await ports.lieu(c.req.query('recue') ?? '')
      return montrerReponse(c, ports, { tape: {}, erreurs: [], recue }, 200)
    })
    .post('/pro/lieux/reponse', async c => repondre(c, ports, await lireFormulaire(c.req)))

const montrerCoupon = (c: Context<EnvPro>, ports: PortsReferent, vue: VueDeCoupon, statut: 200 | 422) =>
  c.html(
    <CadrePro
      titre={m.lieux_coupon_titre()}
      enErreur={vue.erreurs.length > 0}
      onglet="coupon"
      scripts={ports.scripts}
    >
      <SaisieDeCoupon {...vue} />
    </CadrePro>,
    statut
  )

const montrerReponse = (c: Context<EnvPro>, ports: PortsReferent, vue: VueDeReponse, statut: 200 | 422) =>
  c.html(<PageReponse vue={vue} scripts={ports.scripts} />, statut)

const repondre = async (c: Context<EnvPro>, ports: PortsReferent, tape: Formulaire) => {
  const code = lireCode(valeur(tape, 'code'))
  const lieu = code === null ? undefined : await ports.lieu(code)
  const reponse = valeur(tape, 'reponse')
  const mots = valeur(tape, 'mots').slice(0, MESSAGE_MAXIMUM)
  const erreurs: readonly ErreurDeReponse[] = [
    ...(lieu === undefined ? ['code' as const] : []),
    ...(estReponse(reponse) ? [] : ['reponse' as const]),
    ...(reponse === 'changements' && mots === '' ? ['mots' as const] : [])
  ]
  if (lieu === undefined || !estReponse(reponse) || erreurs.length > 0)
    return montrerReponse(c, ports, { tape, erreurs }, 422)
  await ports.repondre({ code: lieu.code, reponse, mots, par: c.var.referent.prenom })
  return c.redirect(`/pro/lieux/reponse?recue=${lieu.code}`, 303)
}
