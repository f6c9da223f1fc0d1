// Accessibility: the link is named by the text of law itself; « à confirmer » is a word, not only a colour.
import { m } from '#messages'

export type ProprietesSource = {
  readonly reference: string
  readonly adresse?: string | undefined
  /** Dates as they are said: « 1er avril 2026 ». */
  readonly depuis?: string | undefined
  readonly verifieLe?: string | undefined
  readonly aConfirmer?: boolean | undefined
}

/** Where a rule comes from, since when, and whether it is sure. */
export const Source = ({ reference, adresse, depuis, verifieLe, aConfirmer }: ProprietesSource) => (
  <p class="source">
    {adresse ? <a href={adresse}>{reference}</a> : reference}
    {depuis && `, ${m.ui_source_depuis({ date: depuis })}`}
    {verifieLe && `, ${m.ui_source_verifie({ date: verifieLe })}`}
    {aConfirmer && (
      <>
        {' '}
        <mark>{m.ui_source_a_confirmer()}</mark>
      </>
    )}
  </p>
)
