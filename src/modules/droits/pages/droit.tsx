import { m } from '#messages'
import { typographier } from '#shared/texte'
import { Alerte, Carte, Depliant, type Etat, Faits, LigneEtat } from '#ui'
import type { ContenuDroit } from '../genere-contenus/contenus.js'
import type { DroitMontre } from '../index.ts'
import { aReclamer, contenuDuDroit } from './contenus.ts'
import { Demande, Recours } from './demande.tsx'
import { montantAMontrer } from './figures.ts'
import { Sources } from './loi.tsx'
import { aUnMot, mot } from './mots.ts'
import { OuDemanderCeDroit } from './ou-demander/lieux-dits.tsx'
import type { Ou } from './ou-demander/ou.ts'
import { BarreDeComparaison, OuVousEnEtes } from './ou-vous-en-etes.tsx'
import type { Raisonnement } from './raisonnement.ts'
import { type AnneesDOuverture, quandRevenir } from './retour.ts'
import { titreDuDroit } from './titre-du-droit.ts'

type ProprietesDroit = {
  readonly droit: DroitMontre
  readonly raisonnement: Raisonnement
  readonly annees: AnneesDOuverture
  readonly ou: Ou
  /** How to ask is unfolded: for the first right of the page. */
  readonly deplie?: boolean
}

/** A right as a card: state, name, what it changes, where one stands, what is missing, how to ask, the law. */
export const CarteDroit = ({ droit, raisonnement, annees, ou, deplie = false }: ProprietesDroit) => {
  const trouve = contenuDuDroit(droit.id)
  const retour = { droit, annees, raisons: raisonnement.phrases }
  const contenu = droit.automatique ? aReclamer(trouve) : trouve
  return (
    <Carte ancre={droit.id} titre={titreDuDroit(droit, contenu)} etat={etatDe(droit)}>
      <p class="doux">{contenu.nom_officiel}</p>
      <p>{ceQuilChange(droit, contenu)}</p>
      {droit.percu !== true && <Motifs droit={droit} raisonnement={raisonnement} />}
      {droit.statut === 'a_verifier' && droit.percu !== true && (
        <CeQuiManque droit={droit} contenu={contenu} />
      )}
      {droit.statut === 'ferme' ? (
        quandRevenir({ ...retour, contenu }).map(phrase => <p>{phrase}</p>)
      ) : (
        <>
          {droit.percu !== true && (
            <Demande contenu={contenu} forme={droit.forme} sure={droit.statut === 'ouvert'} deplie={deplie} />
          )}
          {droit.percu !== true && <OuDemanderCeDroit ou={ou} droit={droit.id} />}
          <QuandRevenir phrases={quandRevenir({ ...retour, contenu })} />
        </>
      )}
      <Recours contenu={contenu} ferme={droit.statut === 'ferme' && droit.percu !== true} />
      <Loi droit={droit} raisonnement={raisonnement} verifieLe={contenu.sources[0]?.verifie_le} />
    </Carte>
  )
}

/** « You receive money each month » is only true of a right one has. */
const ceQuilChange = ({ statut, percu }: DroitMontre, { change }: ContenuDroit): string =>
  statut === 'ouvert' || percu === true ? change : m.droits_change_si({ change: minuscule(change) })

const minuscule = (phrase: string): string => `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`

type ProprietesMotifs = Pick<ProprietesDroit, 'droit' | 'raisonnement'>

/** The figures, and the sentences that the figures do not already say. */
const Motifs = ({ droit, raisonnement }: ProprietesMotifs) => {
  const { comparaison } = raisonnement
  return (
    <>
      <CeQueCelaChange droit={droit} presume={raisonnement.presume} />
      {comparaison &&
        (droit.statut === 'ferme' ? (
          <BarreDeComparaison comparaison={comparaison} />
        ) : (
          <OuVousEnEtes comparaison={comparaison} />
        ))}
      {phrasesVisibles(droit, raisonnement).map(phrase => (
        <p>{phrase}</p>
      ))}
      {droit.limite && (
        <Alerte ton="attention">
          <p>{m.droits_limite()}</p>
        </Alerte>
      )}
    </>
  )
}

const phrasesVisibles = (droit: DroitMontre, { comparaison, chiffres, phrases }: Raisonnement) => {
  if (droit.statut === 'ferme') return phrases
  if (comparaison || droit.automatique || droit.percu === true) return []
  // « To be specified » says nothing that « what is missing » does not.
  return droit.statut === 'ouvert' ? chiffres : chiffres.filter(phrase => phrase.includes('€'))
}

type ProprietesLoi = ProprietesMotifs & { readonly verifieLe: string | undefined }

const Loi = ({ droit, raisonnement, verifieLe }: ProprietesLoi) => {
  const visibles = phrasesVisibles(droit, raisonnement)
  const autres = droit.percu === true ? [] : raisonnement.phrases.filter(phrase => !visibles.includes(phrase))
  return (
    <Depliant titre={autres.length > 0 ? m.droits_loi_titre() : m.droits_loi_seule()}>
      {autres.map(phrase => (
        <p>{phrase}</p>
      ))}
      <Sources droit={droit.nom} sources={raisonnement.sources} verifieLe={verifieLe} />
    </Depliant>
  )
}

const QuandRevenir = ({ phrases }: { readonly phrases: readonly string[] }) => (
  <Depliant titre={m.droits_quand_revenir()}>
    <ul>
      {phrases.map(phrase => (
        <li>{phrase}</li>
      ))}
    </ul>
  </Depliant>
)

/** The state of a right, as a sign and in words. */
export const etatDe = ({ statut, percu }: DroitMontre): { readonly nom: Etat; readonly mot: string } => {
  if (percu === true) return { nom: 'oui', mot: m.droits_etat_percu() }
  if (statut === 'ouvert') return { nom: 'oui', mot: m.droits_etat_ouvert() }
  return statut === 'ferme'
    ? { nom: 'non', mot: m.droits_etat_ferme() }
    : { nom: 'voir', mot: m.droits_etat_a_verifier() }
}

/** Money in or out, when the rules can say it. */
const CeQueCelaChange = ({ droit, presume }: { readonly droit: DroitMontre; readonly presume: boolean }) => {
  if (droit.statut !== 'ouvert') return null
  const montant = montantAMontrer(droit.montant)
  const participation =
    droit.forme === 'avec_participation' ? montantAMontrer(droit.participation) : undefined
  const parForme = droit.forme && contenuDuDroit(droit.id).changes_par_forme?.[droit.forme]
  const faits = [
    { nom: m.droits_montant(), montant },
    { nom: m.droits_participation(), montant: participation }
  ].flatMap(({ nom, montant }) => (montant ? [{ nom, valeur: m.droits_par_mois({ montant }) }] : []))
  return (
    <>
      {parForme && <p>{parForme}</p>}
      {droit.automatique && <p>{m.droits_css_automatique()}</p>}
      {presume && droit.forme === 'avec_participation' && !droit.peutEtreGratuite && (
        <p>{m.droits_css_presumee()}</p>
      )}
      {droit.peutEtreGratuite && <p>{m.droits_css_peut_etre_gratuite()}</p>}
      {faits.length > 0 && <Faits faits={faits} />}
    </>
  )
}

type AvecContenu = { readonly droit: DroitMontre; readonly contenu: ContenuDroit }

type FaitManquant = { readonly fait: string | undefined; readonly qui: string | undefined }

/** « Votre taux d’incapacité. La MDPH fixe ce taux. »: the fact, then who can say it; those somebody can say come first. */
const faitsManquants = ({ droit, contenu }: AvecContenu): readonly FaitManquant[] =>
  droit.manque
    .map(sujet => ({
      fait: aUnMot(`droits_fait_${sujet}`) ? mot(`droits_fait_${sujet}`) : undefined,
      qui: contenu.questions_manquantes[sujet]
    }))
    .filter(({ fait, qui }) => fait !== undefined || qui !== undefined)
    .toSorted((a, b) => Number(b.qui !== undefined) - Number(a.qui !== undefined))

/** More would frighten, and the organisation asks for them anyway. */
const FAITS_AU_PLUS = 3

const CeQuiManque = ({ droit, contenu }: AvecContenu) => {
  const raisons = ((droit.resultat.inconnus as readonly string[] | undefined) ?? []).map(phrase => ({
    fait: undefined,
    qui: typographier(phrase)
  }))
  const tout = [...faitsManquants({ droit, contenu }), ...raisons]
  if (tout.length === 0) return <p>{m.droits_manque_organisme({ organisme: contenu.organisme })}</p>
  return (
    <>
      <h4>{m.droits_manque()}</h4>
      <ul>
        {tout.slice(0, FAITS_AU_PLUS).map(({ fait, qui }) => (
          <li>
            {fait && <strong>{fait}</strong>} {qui}
          </li>
        ))}
      </ul>
      {tout.length > FAITS_AU_PLUS && <p>{m.droits_manque_suite()}</p>}
    </>
  )
}

/** A right that nothing in the answers points at: one line, not a card. */
export const LigneDroit = ({ droit, raisonnement }: ProprietesMotifs) => {
  const contenu = contenuDuDroit(droit.id)
  const [manque] = faitsManquants({ droit, contenu })
  return (
    <LigneEtat etat={etatDe(droit).nom}>
      <strong>{contenu.nom_officiel}</strong>
      <br />
      {droit.statut === 'a_verifier' && manque
        ? `${ceQuilChange(droit, contenu)} ${m.droits_manque_un({ fait: minuscule(manque.fait ?? '') })} ${manque.qui ?? ''}`
        : raisonnement.phrases[0]}
    </LigneEtat>
  )
}
