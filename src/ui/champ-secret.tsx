// Accessibility: wired like a `Champ`; pasting is allowed and a password manager may fill it; never refilled by us.
import { EtiquetteChamp, type ProprietesChamp } from './champ.tsx'
import { AideEtErreur, decritPar } from './message-erreur.tsx'

type ProprietesChampSecret = Pick<ProprietesChamp, 'nom' | 'libelle' | 'aide' | 'erreur'>

/** A password. */
export const ChampSecret = (p: ProprietesChampSecret) => (
  <div class={p.erreur ? 'champ en-erreur' : 'champ'}>
    <EtiquetteChamp nom={p.nom} libelle={p.libelle} />
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <div class="saisie">
      <input
        type="password"
        id={p.nom}
        name={p.nom}
        size={24}
        autocomplete="current-password"
        aria-describedby={decritPar(p)}
        aria-invalid={p.erreur && 'true'}
      />
    </div>
  </div>
)
