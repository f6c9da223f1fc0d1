/** A worker in charge hands over to the one that waits behind it: asked by a page, then by the worker itself. */
export const PASSER_LA_MAIN = 'passer-la-main'
export const PRENDRE_LA_SUITE = 'prendre-la-suite'
