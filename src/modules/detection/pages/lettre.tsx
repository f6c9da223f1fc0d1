import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { Expediteur } from '../domain/courrier/expediteur.ts'
import type { DroitEcrit, FinEcrite, Lettre, Montant } from '../domain/courrier/lettre.ts'

type Proprietes = { readonly lettre: Lettre; readonly expediteur: Expediteur }

/** In full; the others are named, so that a letter keeps to two pages. */
const DROITS_EN_ENTIER = 3
/** Whoever answers the phone says the rest. */
const LIGNES_AU_PLUS = 3

/** A letter to one household: what it may have, what it changes, whom to call. */
export const PageLettre = ({ lettre, expediteur }: Proprietes) => {
  const { contact, reference, droits, fins } = lettre
  return (
    <article class="lettre">
      <address class="expediteur">
        {[expediteur.structure, expediteur.de, expediteur.telephone].map(texte => (
          <span>{texte}</span>
        ))}
      </address>
      <address class="destinataire">
        {[contact.nom, ...contact.adresse]
          .filter(texte => texte !== '')
          .map(texte => (
            <span>{texte}</span>
          ))}
      </address>
      <p>{m.detection_lettre_bonjour()}</p>
      <p>
        {droits.length > 0
          ? m.detection_lettre_phrase({ nombre: droits.length })
          : m.detection_lettre_phrase_fin()}
      </p>
      <div class="appel">
        <p>
          {m.detection_lettre_appelez({ de: expediteur.de })} <strong>{expediteur.telephone}</strong>
        </p>
        <p>{m.detection_lettre_aide()}</p>
        {reference !== '' && <p>{m.detection_lettre_reference({ reference })}</p>}
      </div>
      {droits.slice(0, DROITS_EN_ENTIER).map(droit => (
        <Droit {...droit} />
      ))}
      {droits.length > DROITS_EN_ENTIER && <Autres droits={droits.slice(DROITS_EN_ENTIER)} />}
      {fins.map(fin => (
        <Fin {...fin} />
      ))}
      <div class="petit">
        <p>{m.detection_lettre_prudence()}</p>
        <p>{m.detection_lettre_choix()}</p>
      </div>
    </article>
  )
}

const Droit = ({ titre, nom, change, montant, apporter, guichet }: DroitEcrit) => (
  <section>
    <h2>{titre}</h2>
    <p>
      {m.detection_lettre_nom({ nom })} {change}
    </p>
    {montant !== null && <p>{direMontant(montant)}</p>}
    {guichet.length > 0 && (
      <Liste titre={m.detection_lettre_ou()} lignes={guichet.slice(0, LIGNES_AU_PLUS)} />
    )}
    {apporter.length > 0 && (
      <Liste titre={m.detection_lettre_apporter()} lignes={apporter.slice(0, LIGNES_AU_PLUS)} />
    )}
  </section>
)

const direMontant = ({ euros, auMoins }: Montant): string =>
  auMoins ? m.detection_lettre_montant_ou_plus({ euros }) : m.detection_lettre_montant({ euros })

const Autres = ({ droits }: { readonly droits: readonly DroitEcrit[] }) => (
  <section>
    <h2>{m.detection_lettre_aussi()}</h2>
    <ul>
      {droits.map(({ titre, nom }) => (
        <li>{titre === nom ? titre : `${titre} (${nom})`}</li>
      ))}
    </ul>
  </section>
)

const Fin = ({ titre, nom, le }: FinEcrite) => (
  <section>
    <h2>{m.detection_lettre_fin_titre({ titre })}</h2>
    <p>
      {m.detection_lettre_nom({ nom })} {m.detection_lettre_fin({ le: jourEnLettres(le) })}
    </p>
  </section>
)

const Liste = ({ titre, lignes }: { readonly titre: string; readonly lignes: readonly string[] }) => (
  <>
    <h3>{titre}</h3>
    <ul>
      {lignes.map(ligne => (
        <li>{ligne}</li>
      ))}
    </ul>
  </>
)
