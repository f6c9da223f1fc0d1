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

type ProprietesDemande = {
  readonly contenu: ContenuDroit
  /** Form of the right: a line meant for another form is left out. */
  readonly forme: string | null
  /** The traps of a right are told once it is open. */
  readonly sure: boolean
  readonly deplie: boolean
}

const convient = (si: string | undefined, forme: string | null) =>
  si === undefined || si === 'ecran' || forme === null || si === forme

/** How to ask: the counter, the phone, the post, then the screen. */
export const Demande = ({ contenu, forme, sure, deplie }: ProprietesDemande) => (
  <>
    <Depliant titre={m.droits_demander()} ouvert={deplie} grand>
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
      <ACocher
        objets={contenu.apporter
          .filter(({ si }) => convient(si, forme))
          .map(({ quoi, pourquoi, manque }) => ({
            texte: quoi,
            detail: [pourquoi, manque].filter(Boolean).join(' ')
          }))}
      />
    </Depliant>
    {sure && (
      <Depliant titre={m.droits_a_savoir()}>
        <p>{contenu.delai}</p>
        <p>{contenu.silence}</p>
        <Lignes
          lignes={contenu.attention.flatMap(ligne => {
            if (typeof ligne === 'string') return ligne
            return convient(ligne.si, forme) ? ligne.texte : []
          })}
        />
      </Depliant>
    )}
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

type ProprietesRecours = {
  readonly contenu: ContenuDroit
  /** It is this page that says no: asking all the same comes first. */
  readonly ferme: boolean
}

/** A refusal is never the last word, neither theirs nor ours. */
export const Recours = ({ contenu, ferme }: ProprietesRecours) => (
  <Depliant titre={ferme ? m.droits_recours_ferme() : m.droits_recours()}>
    {ferme && <p>{m.droits_recours_demandez()}</p>}
    <ul>
      {contenu.recours.map(ligne => (
        <li>{ligne}</li>
      ))}
    </ul>
  </Depliant>
)
