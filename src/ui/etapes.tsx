// Accessibility: an ordered list (role kept: Safari forgets lists without markers); the drawn number is the list's own rank.
import type { Child } from 'hono/jsx'

export type Etape = { readonly titre: string; readonly contenu?: Child }

/** What to do, in order. */
export const Etapes = ({ etapes }: { readonly etapes: readonly Etape[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without markers
  <ol class="etapes" role="list">
    {etapes.map(etape => (
      <li>
        <strong>{etape.titre}</strong>
        {etape.contenu}
      </li>
    ))}
  </ol>
)
