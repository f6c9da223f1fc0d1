import { m } from '#messages'
import { Actions, Bouton, LienBouton, Page } from '#ui'

/** What was being sent when the network went: sent again as it was. */
export type Envoi = { readonly adresse: string; readonly champs: readonly (readonly [string, string])[] }

type ProprietesHorsLigne = {
  readonly adresse: string
  readonly envoi: Envoi | undefined
  readonly scripts: readonly string[]
}

/** A page that only the server has, asked without a network: what waits, and what still works. */
export const PageHorsLigne = ({ adresse, envoi, scripts }: ProprietesHorsLigne) => (
  <Page titre={m.navigateur_hors_ligne_titre()} scripts={scripts}>
    <h1>{m.navigateur_hors_ligne_titre()}</h1>
    <p>{envoi ? m.navigateur_hors_ligne_envoi() : m.navigateur_hors_ligne_phrase()}</p>
    {envoi ? (
      <Renvoyer {...envoi} />
    ) : (
      <Actions>
        <LienBouton adresse={adresse}>{m.navigateur_hors_ligne_reessayer()}</LienBouton>
      </Actions>
    )}
    <p>
      <a href="/">{m.navigateur_hors_ligne_commencer()}</a>
    </p>
  </Page>
)

const Renvoyer = ({ adresse, champs }: Envoi) => (
  <form method="post" action={adresse}>
    {champs.map(([nom, valeur]) => (
      <input type="hidden" name={nom} value={valeur} />
    ))}
    <Actions>
      <Bouton>{m.navigateur_hors_ligne_reessayer()}</Bouton>
    </Actions>
  </form>
)
