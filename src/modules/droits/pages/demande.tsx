import { m } from '#messages'
import { ACocher, Depliant, Etapes, Telephone } from '#ui'
import type { ContenuDroit } from '../genere-contenus/contenus.js'

const Lignes = ({ lignes }: { readonly lignes: readonly string[] }) => (
  <>
    {lignes.map(ligne => (
      <p>{ligne}</p>
    ))}
  </>
)

type ProprietesDemande = { readonly contenu: ContenuDroit; readonly deplie: boolean }

/** How to ask: the counter, the phone, the post, then the screen. */
export const Demande = ({ contenu, deplie }: ProprietesDemande) => (
  <>
    <Depliant titre={m.droits_demander()} ouvert={deplie}>
      <p>{contenu.organisme}</p>
      <Etapes
        etapes={[
          { titre: m.droits_guichet(), contenu: <Lignes lignes={contenu.guichet} /> },
          { titre: m.droits_par_telephone(), contenu: <ParTelephone contenu={contenu} /> },
          { titre: m.droits_courrier(), contenu: <Lignes lignes={contenu.courrier} /> },
          { titre: m.droits_en_ligne(), contenu: <Lignes lignes={contenu.en_ligne} /> }
        ]}
      />
      <h4>{m.droits_apporter()}</h4>
      <ACocher objets={contenu.apporter.map(({ quoi, manque }) => ({ texte: quoi, detail: manque }))} />
    </Depliant>
    <Depliant titre={m.droits_a_savoir()}>
      <p>{contenu.delai}</p>
      <p>{contenu.silence}</p>
      <Lignes lignes={contenu.attention} />
    </Depliant>
  </>
)

const ParTelephone = ({ contenu }: { readonly contenu: ContenuDroit }) => (
  <>
    {contenu.telephone.map(({ numero, nom, note }) => (
      <Telephone numero={numero} note={note ? `${nom}. ${note}` : nom} />
    ))}
    <Lignes lignes={contenu.par_telephone} />
  </>
)

/** A refusal is never the last word. */
export const Recours = ({ contenu }: { readonly contenu: ContenuDroit }) => (
  <Depliant titre={m.droits_recours()}>
    <ul>
      {contenu.recours.map(ligne => (
        <li>{ligne}</li>
      ))}
    </ul>
  </Depliant>
)
