// Accessibility: see options.tsx. One answer is radios, several are checkboxes; the keyboard is the browser's own.
import { type Groupe, GroupeOptions, type Option } from './options.tsx'

export type ProprietesChoix = Groupe & {
  readonly options: readonly Option[]
  readonly choisi?: readonly string[] | undefined
  readonly plusieurs?: boolean | undefined
}

/** A question answered by large cards. */
export const Choix = ({ plusieurs, choisi, ...groupe }: ProprietesChoix) => (
  <GroupeOptions
    {...groupe}
    type={plusieurs ? 'checkbox' : 'radio'}
    choisi={choisi ?? []}
    disposition="colonne"
  />
)
