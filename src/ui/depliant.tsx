// Accessibility: the browser's own <details>: keyboard, state and find-in-page for free; the line to press is 44 px high.
import type { PropsWithChildren } from 'hono/jsx'

export type ProprietesDepliant = PropsWithChildren<{
  readonly titre: string
  readonly ouvert?: boolean | undefined
  /** The one that matters most in its card. */
  readonly grand?: boolean | undefined
}>

/** What only some will want to read. */
export const Depliant = ({ titre, ouvert, grand, children }: ProprietesDepliant) => (
  <details open={ouvert}>
    <summary class={grand ? 'grand' : undefined}>{titre}</summary>
    {children}
  </details>
)
