// Accessibility: a real description list, one <div> per pair; a figure wraps under its name rather than scroll.
import type { Child } from 'hono/jsx'

export type Fait = { readonly nom: string; readonly valeur: Child }

/** Names and figures, like a receipt. */
export const Faits = ({ faits }: { readonly faits: readonly Fait[] }) => (
  <dl class="faits">
    {faits.map(fait => (
      <div>
        <dt>{fait.nom}</dt>
        <dd>{fait.valeur}</dd>
      </div>
    ))}
  </dl>
)
