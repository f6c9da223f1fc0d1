// Accessibility: wired like a `Champ` (visible label, hint, error, aria-invalid); what was typed stays; grows by its corner,
// never wider than the page.
import { EtiquetteChamp, type ProprietesChamp } from './champ.tsx'
import { AideEtErreur, decritPar } from './message-erreur.tsx'

export type ProprietesZoneTexte = Pick<
  ProprietesChamp,
  'nom' | 'libelle' | 'niveau' | 'valeur' | 'aide' | 'erreur' | 'longueurMax'
> & { readonly lignes?: number | undefined }

/** Several lines to fill. */
export const ZoneTexte = (p: ProprietesZoneTexte) => (
  <div class={p.erreur ? 'champ en-erreur' : 'champ'}>
    <EtiquetteChamp nom={p.nom} libelle={p.libelle} niveau={p.niveau} />
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <textarea
      id={p.nom}
      name={p.nom}
      rows={p.lignes ?? 4}
      maxlength={p.longueurMax}
      autocomplete="off"
      aria-describedby={decritPar(p)}
      aria-invalid={p.erreur && 'true'}
    >
      {/* The parser drops the first line break of a text area: one more keeps what was typed. */}
      {`\n${p.valeur ?? ''}`}
    </textarea>
  </div>
)
