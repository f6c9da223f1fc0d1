// Accessibility: the whole card is the label (≥ 56 px), the box is the browser's own.

type ProprietesCase = {
  readonly nom: string
  readonly libelle: string
  readonly cochee?: boolean | undefined
}

/** One thing that is true or not. */
export const CaseACocher = ({ nom, libelle, cochee }: ProprietesCase) => (
  <div class="options">
    <label>
      <input type="checkbox" name={nom} value="oui" checked={cochee} />
      <span>{libelle}</span>
    </label>
  </div>
)
