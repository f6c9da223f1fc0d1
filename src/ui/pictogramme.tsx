// Accessibility: decoration only. Hidden from screen readers, never focusable; the words beside it carry the meaning.
import { raw } from 'hono/html'
import { type NomPictogramme, traces } from './pictogrammes/traces.ts'

export type { NomPictogramme }

/** A drawing beside words, for those who read with difficulty. */
export const Pictogramme = ({ nom }: { nom: NomPictogramme }) => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    {raw(traces[nom])}
  </svg>
)
