// Accessibility: decoration only; the name of the product stands beside it.
import { raw } from 'hono/html'

// One thread that draws an R and ends in a light.
const TRACE = '<path d="M6 28V11a7 7 0 0 1 14 0c0 4-3 7-7 7 6 0 6 8 11 9"/><circle cx="28" cy="26" r="3.5"/>'

/** The mark of the product, drawn for it. */
export const Marque = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    {raw(TRACE)}
  </svg>
)

const DESSIN = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='#0a4a4f' stroke-width='4'>${TRACE.replaceAll('"', "'")}</svg>`

/** The same mark for the tab of the browser, written in the page itself: a file would be one more request. */
export const icone = `data:image/svg+xml,${DESSIN.replaceAll('#', '%23')}`
