import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { capitale, typographier } from '#shared/texte'
import { ACocher, Actions, Feuille, LienBouton, Telephone } from '#ui'
import type { Etape, FaitAVerifier } from '../index.ts'
import type { Bilan } from './bilan.ts'
import { Cadre } from './cadre.tsx'
import { montantAMontrer } from './figures.ts'
import { aUnMot, mot } from './mots.ts'
import { lieuAImprimer, type Ou } from './ou-demander/ou.ts'
import { phraseDeComparaison } from './ou-vous-en-etes.tsx'
import type { ProprietesBilan } from './resultats.tsx'
import { titreDuDroit } from './titre-du-droit.ts'

type ProprietesFeuille = ProprietesBilan & {
  /** The results it sums up. */
  readonly retour?: string
}

/** What leaves the room: the steps in order, the papers, the numbers, room for a hand. Two A4 pages at most. */
export const PageFeuille = ({ bilan, ou, cadrage, retour = '/droits/resultats' }: ProprietesFeuille) => {
  const { etapes, autres, papiers } = bilan.feuille
  return (
    <Cadre titre={m.droits_feuille_titre()} cadrage={cadrage}>
      <Imprimer />
      <Feuille
        titre={m.droits_feuille_titre()}
        mention={m.droits_feuille_mention({ date: jourEnLettres(bilan.jour) })}
        lignes={[m.droits_feuille_aidant(), m.droits_feuille_rendez_vous()]}
      >
        {etapes.length === 0 && <Secours bilan={bilan} />}
        {etapes.map((etape, rang) => (
          <Demarche etape={etape} rang={rang + 1} bilan={bilan} />
        ))}
        {autres > 0 && <p>{autresDroits(autres)}</p>}
        <PresDeChezVous ou={ou} bilan={bilan} />
        {papiers.length > 0 && (
          <>
            <h2>{m.droits_feuille_papiers()}</h2>
            <ACocher objets={papiers.map(({ quoi }) => ({ texte: quoi }))} />
          </>
        )}
        <h2>{m.droits_feuille_refus_titre()}</h2>
        <p>{m.droits_feuille_refus()}</p>
        <ACocher objets={[{ texte: m.droits_feuille_sourd() }, { texte: m.droits_feuille_lecture() }]} />
        <Aussi bilan={bilan} />
      </Feuille>
      <Actions>
        <LienBouton adresse={retour}>{m.droits_feuille_retour()}</LienBouton>
        {etapes.length > 0 && retour === '/droits/resultats' && (
          <a href="/droits/sms">{m.droits_voir_sms()}</a>
        )}
      </Actions>
    </Cadre>
  )
}

/** Someone near, to ask with: the best place that opens this week, with its phone; honest when hours are not confirmed. */
const PresDeChezVous = ({ ou, bilan }: { readonly ou: Ou; readonly bilan: Bilan }) => {
  const lieu = lieuAImprimer(
    ou,
    bilan.feuille.etapes.map(({ droit }) => droit.id)
  )
  if (lieu === null) return null
  return (
    <section>
      <h2>{m.droits_feuille_lieu()}</h2>
      {lieu.exemple && (
        <p>
          <mark>{m.lieux_exemple()}</mark>
        </p>
      )}
      <p>
        <strong>{lieu.nom}</strong>, {lieu.rue}. {lieu.horaires.join(' ')}
      </p>
      {lieu.telephone && <Telephone numero={lieu.telephone} />}
      <p>{lieu.confiance}</p>
    </section>
  )
}

const autresDroits = (nombre: number): string =>
  nombre === 1 ? m.droits_feuille_autres_un() : m.droits_feuille_autres_n({ nombre: String(nombre) })

// A script shows the button where it works, and then hides the sentence.
const Imprimer = () => (
  <Actions>
    <p hidden data-imprimer>
      <button type="button" class="btn">
        {m.droits_feuille_bouton()}
      </button>
    </p>
    <p data-sans-script>{m.droits_feuille_imprimer()}</p>
  </Actions>
)

type ProprietesDemarche = { readonly etape: Etape; readonly rang: number; readonly bilan: Bilan }

const Demarche = ({ etape, rang, bilan }: ProprietesDemarche) => (
  <>
    <h2>
      {rang}. {gesteDe(etape)} {etape.nom}
    </h2>
    <p>
      <strong>
        {titreDuDroit(etape.droit, etape)}. {pourquoi(etape, bilan)}
      </strong>
    </p>
    {etape.aVerifier.length > 0 && <p>{etape.aVerifier.map(fait => direLeFait(fait, etape)).join(' ')}</p>}
    <p>{etape.guichet.join(' ')}</p>
    {etape.telephone && <Telephone numero={etape.telephone.numero} />}
    <p>{m.droits_feuille_dire({ phrase: etape.phrase })}</p>
    {etape.attention.length > 0 && <p>{etape.attention.join(' ')}</p>}
  </>
)

const gesteDe = ({ geste }: Etape): string =>
  ({
    demander: m.droits_geste_demander,
    reclamer: m.droits_geste_reclamer,
    verifier: m.droits_geste_verifier
  })[geste]()

/** « Il manque : votre taux d’incapacité. La MDPH fixe ce taux. » */
const direLeFait = ({ sujet, qui }: FaitAVerifier, { organisme }: Etape): string =>
  [
    sujet !== null && aUnMot(`droits_fait_${sujet}`)
      ? m.droits_manque_un({ fait: minuscule(mot(`droits_fait_${sujet}`)) })
      : '',
    qui === null ? m.droits_manque_organisme({ organisme: organisme.replace(/\.$/, '') }) : typographier(qui)
  ]
    .filter(Boolean)
    .join(' ')

const minuscule = (phrase: string): string => `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`

/** The amount, or the figure against the threshold, in one line. */
const pourquoi = ({ droit }: Etape, bilan: Bilan): string => {
  if (droit.automatique) return m.droits_css_automatique()
  const montant = droit.statut === 'ouvert' ? montantAMontrer(droit.montant) : undefined
  const { comparaison } = bilan.raisonnement(droit)
  if (montant) return `${capitale(m.droits_par_mois({ montant }))}.`
  return comparaison === null ? '' : phraseDeComparaison(comparaison)
}

const Aussi = ({ bilan: { feuille, fiches } }: { readonly bilan: Bilan }) =>
  feuille.aussi.length + feuille.revenir.length === 0 ? null : (
    <>
      <h2>{m.droits_feuille_aussi()}</h2>
      <ul>
        {feuille.aussi.map(({ id, titre, ou }) => (
          <li>
            {/* The counter uses the official name. */}
            {fiches.find(fiche => fiche.id === id)?.nom_officiel ?? titre}. {ou[0]}
          </li>
        ))}
        {feuille.revenir.map(phrase => (
          <li>{phrase}</li>
        ))}
      </ul>
    </>
  )

const Secours = ({ bilan }: { readonly bilan: Bilan }) => (
  <>
    {bilan.secours.map(({ titre, phrase, ou, telephone }) => (
      <>
        <h2>{titre}</h2>
        <p>
          {phrase} {ou[0]}
        </p>
        {telephone[0] && <Telephone numero={telephone[0].numero} note={telephone[0].nom} />}
      </>
    ))}
  </>
)
