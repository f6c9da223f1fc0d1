// Accessibility: one h1 a page; the caller gives the level, so that no level is skipped.
import type { PropsWithChildren } from 'hono/jsx'

export type NiveauTitre = 1 | 2 | 3

/** A heading whose level depends on its place. */
export const Titre = ({ niveau, children }: PropsWithChildren<{ niveau: NiveauTitre }>) => {
  if (niveau === 1) return <h1>{children}</h1>
  if (niveau === 2) return <h2>{children}</h2>
  return <h3>{children}</h3>
}
