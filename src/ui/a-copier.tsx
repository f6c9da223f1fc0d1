// Accessibility: a labelled, read-only text area: it takes the focus, selects whole with Ctrl+A or a long press, needs no script.
import { EtiquetteChamp } from './champ.tsx'

export type ProprietesACopier = { readonly nom: string; readonly libelle: string; readonly texte: string }

/** A text to copy into a message: short enough to be seen whole. */
export const ACopier = ({ nom, libelle, texte }: ProprietesACopier) => (
  <div class="champ">
    <EtiquetteChamp nom={nom} libelle={libelle} />
    <textarea id={nom} readonly rows={Math.min(8, Math.ceil(texte.length / 30) + 1)}>
      {texte}
    </textarea>
  </div>
)
