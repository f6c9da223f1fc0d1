// Accessibility: a navigation with a name, since each choice is a page; the one shown is said (aria-current) and drawn by a
// thick edge and a sign, not by a colour alone; each is at least 44 px high.
import { Pictogramme } from './pictogramme.tsx'

export type LienChoix = {
  readonly adresse: string
  readonly texte: string
  readonly actuel?: boolean | undefined
}

export type ProprietesLiensChoix = { readonly nom: string; readonly liens: readonly LienChoix[] }

/** The same page seen another way: one press, no form. */
export const LiensChoix = ({ nom, liens }: ProprietesLiensChoix) => (
  <nav class="liens-choix" aria-label={nom}>
    {liens.map(({ adresse, texte, actuel }) => (
      <a class="discret" href={adresse} aria-current={actuel ? 'true' : undefined}>
        {actuel && <Pictogramme nom="oui" />}
        {texte}
      </a>
    ))}
  </nav>
)
