// Accessibility: a fieldset whose legend is the question; each box and its words are one label of 44 px; several columns when there
// is room, in reading order. Denser than `Choix`: for a list that who works with papers reads at a glance.
import { Titre } from './titre.tsx'

export type ProprietesCases = {
  readonly nom: string
  readonly legende: string
  readonly options: readonly { readonly valeur: string; readonly libelle: string }[]
  readonly choisi: readonly string[]
}

/** Several things to tick, in a small room. */
export const CasesSerrees = ({ nom, legende, options, choisi }: ProprietesCases) => (
  <fieldset>
    <legend>
      <Titre niveau={2}>{legende}</Titre>
    </legend>
    <div class="serre">
      {options.map(({ valeur, libelle }, rang) => (
        <label>
          <input
            type="checkbox"
            name={nom}
            value={valeur}
            id={rang === 0 ? nom : undefined}
            checked={choisi.includes(valeur)}
          />
          {libelle}
        </label>
      ))}
    </div>
  </fieldset>
)
