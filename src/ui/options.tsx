// Accessibility: a fieldset whose legend is the question (a heading, so it is reached by headings too); hint and error are its
// description; the whole card is the label (≥ 56 px); « je ne sais pas » is as large as the others, its edge dashed.
// The first input bears the group's name as id: the error summary leads to it.
import { AideEtErreur, decritPar } from './message-erreur.tsx'
import { type NomPictogramme, Pictogramme } from './pictogramme.tsx'
import { type NiveauTitre, Titre } from './titre.tsx'

export type Option = {
  readonly valeur: string
  readonly libelle: string
  readonly detail?: string | undefined
  readonly pictogramme?: NomPictogramme | undefined
  readonly aPart?: boolean | undefined
}

export type Groupe = {
  readonly nom: string
  readonly legende: string
  readonly niveau?: NiveauTitre | undefined
  readonly aide?: string | undefined
  readonly erreur?: string | undefined
}

type ProprietesOptions = Groupe & {
  readonly type: 'radio' | 'checkbox'
  readonly options: readonly Option[]
  readonly choisi: readonly string[]
  readonly disposition: 'colonne' | 'ligne'
}

/** The group both `Choix` and `Nombres` are made of. */
export const GroupeOptions = (p: ProprietesOptions) => (
  <fieldset class={p.erreur ? 'en-erreur' : undefined} aria-describedby={decritPar(p)}>
    <legend>
      <Titre niveau={p.niveau ?? 1}>{p.legende}</Titre>
    </legend>
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <div class={`options ${p.disposition}`}>
      {p.options.map((option, rang) => (
        <CarteOption {...p} option={option} id={rang === 0 ? p.nom : undefined} />
      ))}
    </div>
  </fieldset>
)

const CarteOption = ({
  option,
  id,
  ...p
}: ProprietesOptions & { option: Option; id: string | undefined }) => (
  <label class={option.aPart ? 'a-part' : undefined}>
    <input
      type={p.type}
      name={p.nom}
      value={option.valeur}
      id={id}
      checked={p.choisi.includes(option.valeur)}
      aria-invalid={p.erreur && 'true'}
    />
    {option.pictogramme && <Pictogramme nom={option.pictogramme} />}
    <span>
      {option.libelle}
      {option.detail && <small>{option.detail}</small>}
    </span>
  </label>
)
