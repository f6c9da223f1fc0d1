export type ReglagesEntetes = {
  readonly empreintesStyle: readonly string[]
  readonly chiffre: boolean
  /** The one other site that images may come from: those of the map, when a provider was chosen. */
  readonly images?: string | undefined
}

declare module 'hono' {
  /** What a page says of itself before it answers (`c.set`). */
  interface ContextVariableMap {
    /** Other sites may show it inside theirs: it bears no form, no script, and says nothing of who reads it. */
    encadrable?: boolean
  }
}

/** Only our own files, the styles whose text we know, and nobody around us in a frame. */
const politiqueDeContenu = ({ empreintesStyle, images }: ReglagesEntetes, encadrable: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${empreintesStyle.map(empreinte => `'${empreinte}'`).join(' ')}`,
    // A worker is a script too: without `worker-src`, this line rules it.
    "script-src 'self'",
    // The icon of the tab is written in the page: one request less on a slow network.
    ["img-src 'self' data:", ...(images === undefined ? [] : [images])].join(' '),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${encadrable ? '*' : "'none'"}`
  ].join('; ')

/** What every answer says, page or not. */
const entetesDeTous = ({ chiffre }: ReglagesEntetes): Readonly<Record<string, string>> => ({
  // Nothing goes to other sites. Not `no-referrer`: browsers then send `Origin: null` with our own forms,
  // and old ones, which know no Sec-Fetch-Site, would be refused by the cross-site check.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  ...(chiffre ? { 'Strict-Transport-Security': 'max-age=31536000' } : {})
})

/** What an answer with a body adds: each of these lines costs its bytes on a slow phone. */
const entetesDesCorps = (
  reglages: ReglagesEntetes,
  encadrable: boolean
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': politiqueDeContenu(reglages, encadrable),
  // For old browsers that do not know `frame-ancestors`.
  ...(encadrable ? {} : { 'X-Frame-Options': 'DENY' }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=()'
})

type Sorte = { readonly redirige: boolean; readonly encadrable?: boolean }

/** The security headers of an answer, from the server or from the device itself; a redirection shows nothing and needs few. */
export const entetesDeSecurite = (
  reglages: ReglagesEntetes,
  { redirige, encadrable = false }: Sorte
): Readonly<Record<string, string>> =>
  redirige
    ? entetesDeTous(reglages)
    : { ...entetesDeTous(reglages), ...entetesDesCorps(reglages, encadrable) }
