import type { ServerOptions } from 'node:http'

/**
 * How long a request may take to arrive: our longest form is 16 kB, sent in a few seconds even on a bad line.
 * Past that, someone who sends one byte a minute would hold a place for hours.
 */
export const DELAIS: ServerOptions = {
  headersTimeout: 20_000,
  requestTimeout: 40_000,
  connectionsCheckingInterval: 5_000
}
