// Accessibility: the words say it all; the bar, the browser's own, is hidden from screen readers. It follows the direction of
// the text and forced colours by itself. No live region: each step is a page.
import { m } from '#messages'

export type ProprietesProgression = { readonly numero: number; readonly total: number }

/** Where one stands in a path whose length may shrink. */
export const Progression = ({ numero, total }: ProprietesProgression) => (
  <p class="progres">
    {m.ui_progression({ numero, total })}
    <progress value={Math.min(numero, total)} max={total} aria-hidden="true" />
  </p>
)
