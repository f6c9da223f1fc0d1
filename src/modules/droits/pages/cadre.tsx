import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { Page, type ProprietesPage } from '#ui'
import { SECONDES_PARTAGE } from './passage.ts'

/** What every page of the path needs besides its own words. */
export type Cadrage = { readonly partage: boolean; readonly scripts: readonly string[] }

type ProprietesCadre = PropsWithChildren<
  Pick<ProprietesPage, 'titre' | 'enErreur' | 'description' | 'indexable' | 'allure'> & {
    readonly cadrage: Cadrage
  }
>

const confidentialite = () => ({
  adresse: '/aide/confidentialite',
  texte: m.droits_pied_confidentialite()
})
const liensPied = () => [
  { adresse: '/lieux', texte: m.droits_pied_lieux() },
  confidentialite(),
  { adresse: '/aide/comment-ca-marche', texte: m.droits_pied_comment() },
  { adresse: '/aide/accessibilite', texte: m.droits_pied_accessibilite() },
  { adresse: '/aide/mentions', texte: m.droits_pied_mentions() }
]

/** A page of the path: its foot, and the wipe of a shared computer. */
export const Cadre = ({ cadrage, children, ...page }: ProprietesCadre) => (
  <Page
    {...page}
    // In the middle of the path, one way out of it is enough; the first page has them all.
    liensPied={page.allure === 'question' && !page.indexable ? [confidentialite()] : liensPied()}
    scripts={cadrage.scripts}
    rafraichir={cadrage.partage ? { secondes: SECONDES_PARTAGE, adresse: '/effacer/pause' } : undefined}
  >
    {children}
    {cadrage.partage && <p class="doux">{m.droits_partage_avis()}</p>}
  </Page>
)
