import type { Edition } from './edition.ts'

/** What is drawn from all the places: made once for an edition, at its first use, and forgotten with it. */
export const parEdition = <T>(faire: (edition: Edition) => T): ((edition: Edition) => T) => {
  const faits = new WeakMap<Edition, { readonly fait: T }>()
  return edition => {
    const { fait } = faits.get(edition) ?? { fait: faire(edition) }
    faits.set(edition, { fait })
    return fait
  }
}
