import { m } from '#messages'
import { ACocher, Depliant, Etapes, Telephone } from '#ui'
import type { ContenuDroit } from '../genere-contenus/contenus.js'
import type { DroitMontre } from '../index.ts'

const Lignes = ({ lignes }: { readonly lignes: readonly string[] }) => (
  <>
    {lignes.map(ligne => (
      <p>{ligne}</p>
    ))}
  </>
)

type ProprietesDemande = { readonly droit: DroitMontre; readonly contenu: ContenuDroit }

/** How to ask: the counter, the phone, the post, then the screen; open at once for a right to ask for. */
export const Demande = ({ droit, contenu }: ProprietesDemande) => (
  <>
    <Depliant titre={m.droits_demander()} ouvert={droit.statut === 'ouvert' && droit.percu !== true}>
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
      <h4>{m.droits_a_savoir()}</h4>
      <p>{contenu.delai}</p>
      <p>{contenu.silence}</p>
      <Lignes lignes={contenu.attention} />
    </Depliant>
    <Recours contenu={contenu} />
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
