import { type Context, Hono } from 'hono'
import { m } from '#messages'
import { type Formulaire, lireFormulaire } from '#shared/formulaire'
import { Cadre } from '../cadre/cadre.tsx'
import { codeDeLaFiche, FORME_FICHE } from '../fiche/adresse-du-lieu.ts'
import { PageTropSouvent } from './apres-envoi.tsx'
import { PageCouponPapier } from './coupon-papier.tsx'
import { champsARenvoyer, GardeDuFormulaire, verifierLaGarde } from './garde-du-formulaire.tsx'
import { lireCoupon } from './lire-coupon.ts'
import type { PortsSignaler } from './ports.ts'
import { SaisieDeCoupon, type VueDeCoupon } from './saisie-coupon.tsx'

const CHEMIN = '/lieux/coupon'
const POUR = 'coupon'

/** The coupon: printed empty for a place, and typed by whoever helps, once it was filled by hand. */
export const cheminsCoupon = (ports: PortsSignaler) =>
  new Hono()
    .get(CHEMIN, async c => {
      const recu = await ports.lieu(c.req.query('recu') ?? '')
      return montrer(c, ports, { tape: {}, erreurs: [], recu }, 200)
    })
    .post(CHEMIN, async c => recevoir(c, ports, await lireFormulaire(c.req)))
    .get(`/lieux/:fiche{${FORME_FICHE}}/coupon`, async c => {
      const lieu = await ports.lieu(codeDeLaFiche(c.req.param('fiche')))
      if (lieu === undefined) return c.notFound()
      return c.html(<PageCouponPapier lieu={lieu} origine={ports.origine(c)} scripts={ports.scripts} />)
    })

const montrer = (c: Context, ports: PortsSignaler, vue: VueDeCoupon, statut: 200 | 422) =>
  c.html(
    <Cadre titre={m.lieux_coupon_titre()} enErreur={vue.erreurs.length > 0} scripts={ports.scripts} garde>
      <SaisieDeCoupon {...vue}>
        <GardeDuFormulaire jetons={ports.jetons} pour={POUR} />
      </SaisieDeCoupon>
    </Cadre>,
    statut
  )

const recevoir = async (c: Context, ports: PortsSignaler, tape: Formulaire) => {
  const garde = verifierLaGarde(tape, ports.jetons, POUR)
  if (garde !== 'bon') {
    const avis = garde === 'leurre' ? m.lieux_signaler_erreur_leurre() : m.lieux_signaler_encore()
    return montrer(c, ports, { tape, erreurs: [], avis }, 422)
  }
  const lu = await lireCoupon(tape, ports.lieu)
  if (!lu.ok) return montrer(c, ports, { tape, erreurs: lu.error }, 422)
  const { lieu, signalements } = lu.value
  const recu = await ports.signaler(lieu, signalements, 'coupon')
  if (recu.ok) return c.redirect(`${CHEMIN}?recu=${lieu.code}`, 303)
  c.header('Retry-After', String(recu.error.minutes * 60))
  const champs = champsARenvoyer(tape)
  return c.html(
    <PageTropSouvent refus={recu.error} action={CHEMIN} {...{ champs }} scripts={ports.scripts} />,
    429
  )
}
