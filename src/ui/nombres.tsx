// Accessibility: see options.tsx. Radios rather than a number field: no keyboard to open, nothing to type wrong.
import { type Groupe, GroupeOptions, type Option } from './options.tsx'

export type ProprietesNombres = Groupe & {
  readonly de?: number | undefined
  readonly a: number
  /** What follows the last number: « 6 ou plus », « je ne sais pas ». */
  readonly ensuite?: readonly Option[] | undefined
  readonly choisi?: string | undefined
}

/** A small whole number, chosen on one line. */
export const Nombres = ({ de = 0, a, ensuite = [], choisi, ...groupe }: ProprietesNombres) => {
  const nombres = Array.from({ length: a - de + 1 }, (_, rang) => String(de + rang))
  const options = [...nombres.map(nombre => ({ valeur: nombre, libelle: nombre })), ...ensuite]
  return (
    <GroupeOptions
      {...groupe}
      type="radio"
      options={options}
      choisi={choisi === undefined ? [] : [choisi]}
      disposition="ligne"
    />
  )
}
