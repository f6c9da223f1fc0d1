import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { LiensChoix, Page, type ProprietesPage } from '#ui'

const ONGLETS = {
  file: { adresse: '/pro/lieux', texte: m.lieux_pro_onglet_file },
  coupon: { adresse: '/pro/lieux/coupon', texte: m.lieux_pro_onglet_coupon },
  reponse: { adresse: '/pro/lieux/reponse', texte: m.lieux_pro_onglet_reponse },
  lettres: { adresse: '/pro/lieux/lettres', texte: m.lieux_pro_onglet_lettres },
  decisions: { adresse: '/pro/lieux/decisions', texte: m.lieux_pro_onglet_decisions },
  guichets: { adresse: '/pro/lieux/guichets', texte: m.lieux_pro_onglet_guichets },
  corrections: { adresse: '/pro/lieux/corrections', texte: m.lieux_pro_onglet_corrections }
} as const
export type Onglet = keyof typeof ONGLETS

type ProprietesCadrePro = PropsWithChildren<
  Pick<ProprietesPage, 'titre' | 'enErreur'> & {
    /** Absent: the person has not entered yet. */
    readonly onglet?: Onglet | undefined
    readonly scripts?: readonly string[]
  }
>

/** A page of the referent: wider, denser, with its own way out. */
export const CadrePro = ({ onglet, children, scripts = [], ...page }: ProprietesCadrePro) => (
  <Page
    {...page}
    allure="pro"
    garde
    scripts={scripts}
    actions={onglet ? [{ type: 'envoyer', adresse: '/pro/sortir', texte: m.lieux_pro_sortir() }] : []}
    liensPied={[{ adresse: '/lieux', texte: m.lieux_pied_chercher() }]}
  >
    {onglet && (
      <LiensChoix
        nom={m.lieux_pro_onglets()}
        liens={Object.entries(ONGLETS).map(([cle, { adresse, texte }]) => ({
          adresse,
          texte: texte(),
          actuel: cle === onglet
        }))}
      />
    )}
    {children}
  </Page>
)
