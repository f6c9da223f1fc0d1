type ProprietesImprimer = { readonly bouton: string; readonly phrase: string }

/** A script shows the button where it works, and then hides the sentence. */
export const Imprimer = ({ bouton, phrase }: ProprietesImprimer) => (
  <>
    <p hidden data-imprimer>
      <button type="button" class="discret">
        {bouton}
      </button>
    </p>
    <p data-sans-script>{phrase}</p>
  </>
)
