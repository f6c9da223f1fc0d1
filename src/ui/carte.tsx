// Accessibility: the state is a sign, a word and a colour, so it survives black and white and forced colours;
// the word comes before the heading in reading order, and the heading names the card.
import type { PropsWithChildren } from 'hono/jsx'
import { type NomPictogramme, Pictogramme } from './pictogramme.tsx'
import { type NiveauTitre, Titre } from './titre.tsx'

export type Etat = 'oui' | 'voir' | 'non'

/** The sign of each state, the same everywhere. */
export const SIGNES = { oui: 'oui', voir: 'point-interrogation', non: 'non' } as const satisfies Record<
  Etat,
  NomPictogramme
>

export type ProprietesCarte = PropsWithChildren<{
  /** Where a link of the same page leads. */
  readonly ancre?: string | undefined
  readonly titre: string
  /** Where its heading leads, when the card only sums up a page. */
  readonly adresse?: string | undefined
  readonly niveau?: NiveauTitre | undefined
  readonly etat?: { readonly nom: Etat; readonly mot: string } | undefined
  /** What a script of the page reads on it. */
  readonly donnees?: Readonly<Record<`data-${string}`, string>> | undefined
}>

/** One subject in a frame, with its state when it has one. */
export const Carte = ({ ancre, titre, adresse, niveau = 3, etat, donnees, children }: ProprietesCarte) => (
  <article class={etat ? `carte ${etat.nom}` : 'carte'} id={ancre} {...donnees}>
    {etat && (
      <p class="etat">
        <Pictogramme nom={SIGNES[etat.nom]} />
        {etat.mot}
      </p>
    )}
    <Titre niveau={niveau}>{adresse ? <a href={adresse}>{titre}</a> : titre}</Titre>
    {children}
  </article>
)
