import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Alerte, Bouton } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Garde, RefusDeSignaler } from '../../domain/signalements/garde.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { NomDuLieu } from './choix-du-motif.tsx'
import { Caches } from './garde-du-formulaire.tsx'

type Proprietes = { readonly lieu: Lieu; readonly scripts: readonly string[] }

/** Received: what happens next, and who will never be called back. */
export const PageMerci = ({ lieu, garde, scripts }: Proprietes & { readonly garde: Garde }) => (
  <Cadre titre={m.lieux_signaler_merci_titre()} scripts={scripts} garde>
    <NomDuLieu lieu={lieu} />
    <h1>{m.lieux_signaler_merci_titre()}</h1>
    <Alerte ton="merci">
      {garde === 'sans-les-mots' && <p>{m.lieux_signaler_merci_compte()}</p>}
      <p>{m.lieux_signaler_merci_suite()}</p>
      <p>{m.lieux_signaler_merci_fiche()}</p>
    </Alerte>
    <p>{m.lieux_signaler_merci_anonyme()}</p>
    <Actions>
      <a href={cheminDuLieu(lieu)}>{m.lieux_signaler_retour_fiche()}</a>
      <a href={`${cheminDuLieu(lieu)}/signaler`}>{m.lieux_signaler_merci_autre()}</a>
    </Actions>
  </Cadre>
)

type ProprietesTrop = {
  readonly refus: RefusDeSignaler
  /** Where to send again what this page keeps. */
  readonly action: string
  readonly champs: readonly (readonly [string, string])[]
  readonly scripts: readonly string[]
}

/** Too much at once, from somebody or from everybody: nothing is lost, one sends again in a moment. */
export const PageTropSouvent = ({ refus, action, champs, scripts }: ProprietesTrop) => (
  <Cadre titre={m.lieux_signaler_trop_titre()} scripts={scripts} garde>
    <h1>{m.lieux_signaler_trop_titre()}</h1>
    <p>{m.lieux_signaler_trop_phrase({ duree: accorder(refus.minutes, 'minute') })}</p>
    <p>{m.lieux_signaler_trop_telephone()}</p>
    <form method="post" action={action}>
      <Caches champs={champs} />
      <Actions>
        <Bouton>{m.lieux_signaler_trop_renvoyer()}</Bouton>
      </Actions>
    </form>
  </Cadre>
)
