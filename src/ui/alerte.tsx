// Accessibility: a note in the flow of the page, with a sign and words; not role=alert, which would interrupt the reading.
import type { PropsWithChildren } from 'hono/jsx'
import { type NomPictogramme, Pictogramme } from './pictogramme.tsx'

export type TonAlerte = 'avis' | 'attention' | 'merci'

const ALLURES = {
  avis: { classe: 'alerte', signe: 'aide' },
  attention: { classe: 'alerte voir', signe: 'attention' },
  merci: { classe: 'alerte oui', signe: 'oui' }
} as const satisfies Record<TonAlerte, { classe: string; signe: NomPictogramme }>

/** Something to know before going on. */
export const Alerte = ({
  ton = 'avis',
  children
}: PropsWithChildren<{ readonly ton?: TonAlerte | undefined }>) => (
  <div class={ALLURES[ton].classe} role="note">
    <Pictogramme nom={ALLURES[ton].signe} />
    <div>{children}</div>
  </div>
)
