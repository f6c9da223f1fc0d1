import { type Context, Hono } from 'hono'
import { m } from '#messages'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { lireHorairesTexte } from '../../domain/horaires/lecture/texte.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { lireSignalement } from '../../domain/signalements/lire-signalement.ts'
import { estMotif, type Motif, type Signalement } from '../../domain/signalements/signalement.ts'
import { cheminDuLieu, codeDeLaFiche, FORME_FICHE } from '../fiche/adresse-du-lieu.ts'
import { PageMerci, PageTropSouvent } from './apres-envoi.tsx'
import { PageChoixDuMotif } from './choix-du-motif.tsx'
import { champsARenvoyer, verifierLaGarde } from './garde-du-formulaire.tsx'
import type { PortsSignaler } from './ports.ts'
import { PageRelire } from './relire.tsx'
import { PageSaisie, type VueSaisie } from './saisie.tsx'

const FICHE = `/lieux/:fiche{${FORME_FICHE}}/signaler`

/** « Ce n'est plus vrai », by anyone, without an account: which thing, in which words, thank you. */
export const cheminsSignaler = (ports: PortsSignaler) =>
  new Hono()
    .get(FICHE, async c => {
      const lieu = await lieuDe(c, ports)
      return lieu ? c.html(<PageChoixDuMotif lieu={lieu} scripts={ports.scripts} />) : c.notFound()
    })
    .get(`${FICHE}/merci`, async c => {
      const lieu = await lieuDe(c, ports)
      const garde = c.req.query('compte') === undefined ? 'entier' : 'sans-les-mots'
      return lieu ? c.html(<PageMerci {...{ lieu, garde }} scripts={ports.scripts} />) : c.notFound()
    })
    .get(`${FICHE}/:motif`, async c => {
      const [lieu, motif] = [await lieuDe(c, ports), c.req.param('motif')]
      if (lieu === undefined || !estMotif(motif)) return c.notFound()
      return c.html(<PageSaisie {...{ lieu, motif, ports }} tape={{}} erreurs={[]} />)
    })
    .post(`${FICHE}/:motif`, async c => {
      const [lieu, motif] = [await lieuDe(c, ports), c.req.param('motif')]
      if (lieu === undefined || !estMotif(motif)) return c.notFound()
      return recevoir(c, ports, { lieu, motif, tape: await lireFormulaire(c.req) })
    })

const lieuDe = (c: Context, ports: PortsSignaler): Promise<Lieu | undefined> =>
  ports.lieu(codeDeLaFiche(c.req.param('fiche') ?? ''))

type Envoi = { readonly lieu: Lieu; readonly motif: Motif; readonly tape: Formulaire }

const recevoir = async (c: Context, ports: PortsSignaler, envoi: Envoi) => {
  const { lieu, motif, tape } = envoi
  const reprendre = (suite: Partial<VueSaisie>) =>
    c.html(<PageSaisie {...envoi} erreurs={[]} {...suite} ports={ports} />, 422)
  const lu = lireSignalement({ motif, propose: valeur(tape, 'propose'), message: valeur(tape, 'message') })
  if (!lu.ok) return reprendre({ erreurs: lu.error })
  if (valeur(tape, 'relu') === 'non') return c.html(<PageSaisie {...envoi} erreurs={[]} ports={ports} />)
  const garde = verifierLaGarde(tape, ports.jetons, lieu.code)
  if (garde !== 'bon') return reprendre({ avis: AVIS[garde]() })
  if (aRelire(lu.value, tape)) return relire(c, ports, envoi, lu.value)
  return enregistrer(c, ports, envoi, lu.value)
}

const AVIS = { encore: m.lieux_signaler_encore, leurre: m.lieux_signaler_erreur_leurre }

/** Hours are said back before they leave: what we read may not be what was meant. */
const aRelire = ({ motif, propose }: Signalement, tape: Formulaire): boolean =>
  motif === 'horaires' && propose !== '' && valeur(tape, 'relu') !== 'oui'

const relire = (c: Context, ports: PortsSignaler, { lieu, tape }: Envoi, { propose }: Signalement) =>
  c.html(
    <PageRelire
      {...{ lieu, propose }}
      horaires={lireHorairesTexte(propose)}
      champs={champsARenvoyer(tape)}
      scripts={ports.scripts}
    />
  )

const enregistrer = async (
  c: Context,
  ports: PortsSignaler,
  { lieu, motif, tape }: Envoi,
  dit: Signalement
) => {
  const { scripts } = ports
  const recu = await ports.signaler(lieu, [dit], 'web')
  if (recu.ok) {
    const suite = recu.value === 'entier' ? 'merci' : 'merci?compte'
    return c.redirect(`${cheminDuLieu(lieu)}/signaler/${suite}`, 303)
  }
  c.header('Retry-After', String(recu.error.minutes * 60))
  const action = `${cheminDuLieu(lieu)}/signaler/${motif}`
  return c.html(
    <PageTropSouvent refus={recu.error} {...{ action, scripts }} champs={champsARenvoyer(tape)} />,
    429
  )
}
