import { fileURLToPath } from 'node:url'

/** The day of the household sheets: the figures expected are those of that month. */
export const INSTANT = '2026-11-23T09:00:00Z'

/** What to give the server so that it lives on that day; `saut` names a file of minutes to jump. */
export const auJourDit = (saut?: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import ${fileURLToPath(new URL('horloge.mjs', import.meta.url))}`,
  ESSAI_INSTANT: INSTANT,
  ...(saut === undefined ? {} : { ESSAI_SAUT: saut })
})
