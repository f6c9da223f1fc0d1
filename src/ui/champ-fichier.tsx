// Accessibility: wired like a `Champ`; the browser's own file button, which says what was chosen.
import { EtiquetteChamp, type ProprietesChamp } from './champ.tsx'
import { AideEtErreur, decritPar } from './message-erreur.tsx'

type ProprietesChampFichier = Pick<ProprietesChamp, 'nom' | 'libelle' | 'aide' | 'erreur'> & {
  /** Extensions, as `accept` lists them. */
  readonly sortes: string
}

/** A file to send; its form is `multipart/form-data`. */
export const ChampFichier = (p: ProprietesChampFichier) => (
  <div class={p.erreur ? 'champ en-erreur' : 'champ'}>
    <EtiquetteChamp nom={p.nom} libelle={p.libelle} />
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <div class="saisie">
      <input
        type="file"
        id={p.nom}
        name={p.nom}
        accept={p.sortes}
        aria-describedby={decritPar(p)}
        aria-invalid={p.erreur && 'true'}
      />
    </div>
  </div>
)
