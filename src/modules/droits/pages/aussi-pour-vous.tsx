import { m } from '#messages'
import { ACocher, Depliant, Telephone } from '#ui'
import type { ContenuFiche, ContenuPrevention } from '../genere-contenus/contenus.js'

type ProprietesFiche = { readonly fiche: ContenuFiche | ContenuPrevention }

/** What the rules do not compute: what it is, and where to go when one opens it. */
export const Fiche = ({ fiche }: ProprietesFiche) => (
  <>
    <h3>{fiche.titre}</h3>
    <p>{fiche.phrase}</p>
    <Depliant titre={fiche.nom_officiel}>
      {'pour_qui' in fiche && <p>{fiche.pour_qui}</p>}
      {fiche.ou.map(ligne => (
        <p>{ligne}</p>
      ))}
      {fiche.telephone.map(({ numero, nom, note }) => (
        <Telephone numero={numero} note={note ? `${nom}. ${note}` : nom} />
      ))}
      {'apporter' in fiche && fiche.apporter.length > 0 && (
        <ACocher objets={fiche.apporter.map(({ quoi, manque }) => ({ texte: quoi, detail: manque }))} />
      )}
    </Depliant>
  </>
)

type ProprietesAussi = {
  readonly fiches: readonly ContenuFiche[]
  readonly prevention: readonly ContenuPrevention[]
}

/** Other rights worth asking about, then the prevention of this age. */
export const AussiPourVous = ({ fiches, prevention }: ProprietesAussi) => (
  <>
    {fiches.length > 0 && (
      <>
        <h2>{m.droits_fiches_titre()}</h2>
        <p>{m.droits_fiches_phrase()}</p>
        {fiches.map(fiche => (
          <Fiche fiche={fiche} />
        ))}
      </>
    )}
    {prevention.length > 0 && (
      <>
        <h2>{m.droits_prevention_titre()}</h2>
        <p>{m.droits_prevention_phrase()}</p>
        {prevention.map(offre => (
          <Fiche fiche={offre} />
        ))}
      </>
    )}
  </>
)
