import { m } from '#messages'
import { ACopier, Actions, Faits } from '#ui'
import { CadrePro } from './cadre-pro.tsx'
import type { DemandeALire } from './ports.ts'

type Proprietes = DemandeALire & { readonly origine: string; readonly scripts: readonly string[] }

/** A text to copy into an SMS or an e-mail: nothing is sent from here. */
export const PageMessage = ({ lieu, cle, origine, scripts }: Proprietes) => {
  const titre = m.lieux_message_titre({ nom: lieu.nom })
  const adresse = `${origine}/lieux/confirmer?code=${lieu.code}&cle=${cle}`
  const { courriels, telephones } = lieu.contact
  return (
    <CadrePro titre={titre} onglet="file" scripts={scripts}>
      <h1>{titre}</h1>
      <p>{m.lieux_message_phrase()}</p>
      <ACopier nom="texte" libelle={m.lieux_message_texte()} texte={m.lieux_message_corps({ adresse })} />
      <Faits
        faits={[
          ...(courriels.length > 0
            ? [{ nom: m.lieux_message_courriels(), valeur: courriels.join(', ') }]
            : []),
          ...(telephones.length > 0 ? [{ nom: m.lieux_pro_telephone(), valeur: telephones.join(', ') }] : [])
        ]}
      />
      <Actions>
        <a href="/pro/lieux">{m.lieux_pro_retour_file()}</a>
      </Actions>
    </CadrePro>
  )
}
