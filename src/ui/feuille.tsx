// Accessibility: the same reading order on screen and on paper; 14 pt and more, black on white; lines for a hand are drawn,
// so a screen reader reads only their names. What follows the sheet on the page is not printed.
import type { PropsWithChildren } from 'hono/jsx'
import { Titre } from './titre.tsx'

export type ProprietesFeuille = PropsWithChildren<{
  readonly titre: string
  readonly mention?: string | undefined
  /** Blanks to fill by hand at the foot: the helper's name, the next appointment. */
  readonly lignes?: readonly string[] | undefined
}>

/** What leaves the room with the person. */
export const Feuille = ({ titre, mention, lignes = [], children }: ProprietesFeuille) => (
  <article class="feuille">
    <Titre niveau={1}>{titre}</Titre>
    {mention && <p class="doux">{mention}</p>}
    {children}
    {lignes.map(ligne => (
      <p class="a-remplir">{ligne}</p>
    ))}
  </article>
)
