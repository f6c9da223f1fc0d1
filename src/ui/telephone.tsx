// Accessibility: the number is the link's own words, in groups as it is said; never the only way (the caller gives others).
import { Pictogramme } from './pictogramme.tsx'

export type ProprietesTelephone = { readonly numero: string; readonly note?: string | undefined }

/** A number to dial: the largest text of its card. */
export const Telephone = ({ numero, note }: ProprietesTelephone) => (
  <p>
    <a class="tel" href={`tel:${numero.replace(/[^+\d]/g, '')}`}>
      <Pictogramme nom="telephone" />
      {/* In a right-to-left page, the groups of a number keep their order. */}
      <bdi dir="ltr">{numero}</bdi>
    </a>
    {note && <small>{note}</small>}
  </p>
)
