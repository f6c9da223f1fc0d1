// Accessibility: the browser's own <select> (it speaks, zooms and opens full screen on a phone), wired like a `Champ`.
import { EtiquetteChamp, type ProprietesChamp } from './champ.tsx'
import { AideEtErreur, decritPar } from './message-erreur.tsx'

export type ProprietesListe = Pick<ProprietesChamp, 'nom' | 'libelle' | 'niveau' | 'aide' | 'erreur'> & {
  readonly options: readonly { readonly valeur: string; readonly libelle: string }[]
  readonly choisi?: string | undefined
  /** First line, with an empty value: « Choisissez ». */
  readonly invite?: string | undefined
}

/** One choice among too many for cards. */
export const ListeDeroulante = (p: ProprietesListe) => (
  <div class={p.erreur ? 'champ en-erreur' : 'champ'}>
    <EtiquetteChamp nom={p.nom} libelle={p.libelle} niveau={p.niveau} />
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <div class="saisie">
      <select
        id={p.nom}
        name={p.nom}
        autocomplete="off"
        aria-describedby={decritPar(p)}
        aria-invalid={p.erreur && 'true'}
      >
        {p.invite && <option value="">{p.invite}</option>}
        {p.options.map(option => (
          <option value={option.valeur} selected={option.valeur === p.choisi}>
            {option.libelle}
          </option>
        ))}
      </select>
    </div>
  </div>
)
