import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import type { Formulaire } from '#shared/formulaire'
import { LiensChoix, Page, ResumeErreurs } from '#ui'
import type { Ecart } from '../../domain/precis/saisie.ts'
import { type Etape, liensDesEtapes, motDeLEtape } from './etapes.ts'
import { direEcart } from './mots.ts'

/** What every page of the form is given besides the draft. */
export type VuePrecise = {
  readonly tape: Formulaire
  readonly ecarts: readonly Ecart[]
  readonly scripts: readonly string[]
}

type ProprietesCadre = PropsWithChildren<{
  readonly titre: string
  readonly etape?: Etape | undefined
  readonly ecarts?: readonly Ecart[] | undefined
  /** Where an error is, when several fields would read the same. */
  readonly nommer?: ((ecart: Ecart) => string) | undefined
  readonly scripts: readonly string[]
}>

/** A page of the precise path: where one is, what was not understood, then the page. */
export const CadrePrecis = ({ titre, etape, ecarts = [], nommer, scripts, children }: ProprietesCadre) => (
  <Page
    titre={etape === undefined ? titre : m.precis_onglet({ etape: motDeLEtape(etape) })}
    enErreur={ecarts.length > 0}
    allure="precis"
    garde
    liensPied={[
      { adresse: '/aide/confidentialite', texte: m.droits_pied_confidentialite() },
      { adresse: '/aide/accessibilite', texte: m.droits_pied_accessibilite() }
    ]}
    scripts={scripts}
  >
    {etape && <LiensChoix nom={m.precis_etapes()} liens={liensDesEtapes(etape)} />}
    <ResumeErreurs
      erreurs={ecarts.map(ecart => ({
        champ: ecart.champ,
        message: [nommer?.(ecart), direEcart(ecart)].filter(Boolean).join(' : ')
      }))}
    />
    <h1>{titre}</h1>
    {children}
  </Page>
)

/** The message of a field. */
export const erreurDe = (ecarts: readonly Ecart[], champ: string): string | undefined => {
  const ecart = ecarts.find(e => e.champ === champ)
  return ecart && direEcart(ecart)
}
