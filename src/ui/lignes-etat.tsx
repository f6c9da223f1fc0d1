// Accessibility: a real list (role kept: Safari forgets lists without markers); the sign stands in the bullet's place and its
// heading or its sentence says the state in words, so the drawing is hidden from screen readers.
import type { PropsWithChildren } from 'hono/jsx'
import { type Etat, SIGNES } from './carte.tsx'
import { Pictogramme } from './pictogramme.tsx'

/** Short lines, each with the sign of its state. */
export const LignesEtat = ({ children }: PropsWithChildren) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without markers
  <ul class="lignes" role="list">
    {children}
  </ul>
)

/** One of them. */
export const LigneEtat = ({ etat, children }: PropsWithChildren<{ readonly etat: Etat }>) => (
  <li class={etat}>
    <Pictogramme nom={SIGNES[etat]} />
    <div>{children}</div>
  </li>
)
