// Accessibility: a visible label tied by `for`; hint, error and unit are the description; aria-invalid only when refused;
// what was typed stays; never a placeholder; the browser keeps nothing (autocomplete off) since the computer may be shared.
import { AideEtErreur, decritPar } from './message-erreur.tsx'
import { type NiveauTitre, Titre } from './titre.tsx'

export type ProprietesChamp = {
  readonly nom: string
  readonly libelle: string
  /** When the field is the question itself, its label is the heading of the page. */
  readonly niveau?: NiveauTitre | undefined
  readonly valeur?: string | undefined
  readonly aide?: string | undefined
  readonly erreur?: string | undefined
  readonly clavier?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined
  /** Characters to show: the width announces what is expected. */
  readonly taille?: number | undefined
  readonly longueurMax?: number | undefined
  readonly prefixe?: string | undefined
  readonly unite?: string | undefined
}

const idUnite = (nom: string) => `${nom}-unite`

/** A line to fill. The only text <input> of the pages. */
export const Champ = (p: ProprietesChamp) => (
  <div class={p.erreur ? 'champ en-erreur' : 'champ'}>
    <EtiquetteChamp nom={p.nom} libelle={p.libelle} niveau={p.niveau} />
    <AideEtErreur nom={p.nom} aide={p.aide} erreur={p.erreur} />
    <div class="saisie">
      {p.prefixe && <span aria-hidden="true">{p.prefixe}</span>}
      <input
        type="text"
        id={p.nom}
        name={p.nom}
        value={p.valeur}
        size={p.taille}
        maxlength={p.longueurMax}
        inputmode={p.clavier}
        autocomplete="off"
        aria-describedby={decritPar(p, p.unite && idUnite(p.nom))}
        aria-invalid={p.erreur && 'true'}
      />
      {p.unite && <span id={idUnite(p.nom)}>{p.unite}</span>}
    </div>
  </div>
)

type Etiquette = Pick<ProprietesChamp, 'nom' | 'libelle' | 'niveau'>

/** The label of a field, alone or inside the heading of the page. */
export const EtiquetteChamp = ({ nom, libelle, niveau }: Etiquette) => {
  const etiquette = <label for={nom}>{libelle}</label>
  return niveau ? <Titre niveau={niveau}>{etiquette}</Titre> : etiquette
}
