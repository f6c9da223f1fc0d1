// Accessibility: a button acts, a link goes; both are at least 44 px high and keep their words at 400 % zoom.
import type { PropsWithChildren } from 'hono/jsx'
import { type NomPictogramme, Pictogramme } from './pictogramme.tsx'

/** `principal`: one a page. `porte`: a full-width way in. `discret`: beside the rest. */
export type AllureBouton = 'principal' | 'porte' | 'discret'

const CLASSES = { principal: 'btn', porte: 'porte', discret: 'discret' } as const satisfies Record<
  AllureBouton,
  string
>

type Commun = {
  readonly allure?: AllureBouton | undefined
  readonly pictogramme?: NomPictogramme | undefined
}

export type ProprietesBouton = PropsWithChildren<
  Commun & { readonly nom?: string | undefined; readonly valeur?: string | undefined }
>

/** Sends the form it stands in. */
export const Bouton = ({ allure = 'principal', pictogramme, nom, valeur, children }: ProprietesBouton) => (
  <button type="submit" class={CLASSES[allure]} name={nom} value={valeur}>
    {pictogramme && <Pictogramme nom={pictogramme} />}
    {children}
  </button>
)

/**
 * « Enter » presses the first button of a form. Where that one would do something else than go on, this one comes first:
 * unseen, out of the order of the keyboard, and of what is read.
 */
export const EnvoiParEntree = () => (
  <div class="leurre">
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: tabindex -1 and out of the page: nobody gets there */}
    <button type="submit" tabindex={-1} aria-hidden="true" />
  </div>
)

export type ProprietesLienBouton = PropsWithChildren<Commun & { readonly adresse: string }>

/** Leads elsewhere, with the weight of a button. */
export const LienBouton = ({
  allure = 'principal',
  pictogramme,
  adresse,
  children
}: ProprietesLienBouton) => (
  <a class={CLASSES[allure]} href={adresse}>
    {pictogramme && <Pictogramme nom={pictogramme} />}
    {children}
  </a>
)

/** The row at the end of a page: one main button, then a quiet way back. */
export const Actions = ({ children }: PropsWithChildren) => <div class="actions">{children}</div>
