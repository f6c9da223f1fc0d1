import { fileURLToPath } from 'node:url'

/** The project's folder, whatever the current one is. */
export const racine = fileURLToPath(new URL('..', import.meta.url))
