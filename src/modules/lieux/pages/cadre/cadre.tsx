import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { Page, type ProprietesPage } from '#ui'

type ProprietesCadre = PropsWithChildren<
  Pick<ProprietesPage, 'titre' | 'description' | 'indexable' | 'enErreur' | 'scripts' | 'garde'> & {
    readonly a5?: boolean
  }
>

/** A page about places: its foot leads back to the search and to the rights. */
export const Cadre = ({ a5 = false, children, ...page }: ProprietesCadre) => (
  <Page
    {...page}
    allure={a5 ? 'a5' : 'lieux'}
    liensPied={[
      { adresse: '/lieux', texte: m.lieux_pied_chercher() },
      { adresse: '/', texte: m.lieux_pied_droits() },
      { adresse: '/aide/confidentialite', texte: m.droits_pied_confidentialite() },
      { adresse: '/aide/accessibilite', texte: m.droits_pied_accessibilite() },
      { adresse: '/aide/mentions', texte: m.droits_pied_mentions() }
    ]}
  >
    {children}
  </Page>
)
