import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { Page, type ProprietesPage } from '#ui'

type Proprietes = PropsWithChildren<
  Pick<ProprietesPage, 'titre' | 'enErreur' | 'rafraichir' | 'scripts'> & { readonly entre?: boolean }
>

/** A page of who may read a file of households: wider, with its own way out. */
export const CadreGuichet = ({ entre = false, children, ...page }: Proprietes) => (
  <Page
    {...page}
    allure="pro"
    garde
    actions={entre ? [{ type: 'envoyer', adresse: '/detection/sortir', texte: m.detection_sortir() }] : []}
  >
    {children}
  </Page>
)
