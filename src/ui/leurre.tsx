// Accessibility: out of sight, out of the reading order and of the tab order; who finds it all the same (a very old browser)
// reads that it stays empty.
type ProprietesLeurre = { readonly nom: string; readonly libelle: string }

/** A field that only a program fills. */
export const Leurre = ({ nom, libelle }: ProprietesLeurre) => (
  <div class="champ leurre" aria-hidden="true">
    <label for={nom}>{libelle}</label>
    <input type="text" id={nom} name={nom} tabindex={-1} autocomplete="off" />
  </div>
)
