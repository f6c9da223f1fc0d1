// Accessibility: the words say it all; the thread is a drawing, hidden from screen readers. No live region: each step is a page.
import { m } from '#messages'

export type ProprietesProgression = { readonly numero: number; readonly total: number }

/** Where one stands in a path whose length may shrink. */
export const Progression = ({ numero, total }: ProprietesProgression) => (
  <p class="progres">
    {m.ui_progression({ numero, total })}
    <svg class="fil" aria-hidden="true" focusable="false">
      <rect class="fond" width="100%" height="100%" rx="4" />
      <rect
        class="part"
        width={`${Math.round((100 * Math.min(numero, total)) / total)}%`}
        height="100%"
        rx="4"
      />
    </svg>
  </p>
)
