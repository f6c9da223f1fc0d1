import { m } from '#messages'
import { euros } from '#shared/argent'
import { jourEnLettres } from '#shared/date'
import { Alerte, Barre, Carte, Depliant, type Etat, Faits } from '#ui'
import type { ContenuDroit } from '../genere-contenus/contenus.js'
import type { DroitMontre } from '../index.ts'
import { contenuDuDroit } from './contenus.ts'
import { Demande, Recours } from './demande.tsx'
import { direFigure, montantAMontrer } from './figures.ts'
import { Sources } from './loi.tsx'
import type { Comparaison, Raisonnement } from './raisonnement.ts'

type ProprietesDroit = {
  readonly droit: DroitMontre
  readonly raisonnement: Raisonnement
  /** How to ask is unfolded: for the first right of the page. */
  readonly deplie?: boolean
}

/** A right as a card: state, name, what it changes, where one stands, what is missing, how to ask, the law. */
export const CarteDroit = ({ droit, raisonnement, deplie = false }: ProprietesDroit) => {
  const contenu = contenuDuDroit(droit.id)
  const { comparaison, chiffres, phrases } = raisonnement
  const dites = droit.statut === 'ferme' ? phrases : comparaison ? [] : chiffres
  return (
    <Carte titre={titreDuDroit(droit, contenu)} etat={etatDe(droit)}>
      <p class="doux">{contenu.nom_officiel}</p>
      <p>{contenu.change}</p>
      <CeQueCelaChange droit={droit} contenu={contenu} />
      {comparaison && <OuVousEnEtes comparaison={comparaison} />}
      {dites.map(phrase => (
        <p>{phrase}</p>
      ))}
      {droit.limite && (
        <Alerte ton="attention">
          <p>{m.droits_limite()}</p>
        </Alerte>
      )}
      <CeQuiManque droit={droit} contenu={contenu} />
      {droit.statut !== 'ferme' && <Demande contenu={contenu} deplie={deplie} />}
      <Retour droit={droit} contenu={contenu} />
      <Depliant titre={m.droits_loi_titre()}>
        {phrases
          .filter(phrase => !dites.includes(phrase))
          .map(phrase => (
            <p>{phrase}</p>
          ))}
        <Sources
          droit={droit.nom}
          sources={raisonnement.sources}
          verifieLe={contenu.sources[0]?.verifie_le}
        />
      </Depliant>
    </Carte>
  )
}

const etatDe = ({ statut, percu }: DroitMontre): { readonly nom: Etat; readonly mot: string } => {
  if (percu === true) return { nom: 'oui', mot: m.droits_etat_percu() }
  if (statut === 'ouvert') return { nom: 'oui', mot: m.droits_etat_ouvert() }
  return statut === 'ferme'
    ? { nom: 'non', mot: m.droits_etat_ferme() }
    : { nom: 'voir', mot: m.droits_etat_a_verifier() }
}

/** For the CSS, free or not is the first thing to know. */
export const titreDuDroit = (
  { id, statut, forme, participation }: DroitMontre,
  { titre }: { readonly titre: string }
): string => {
  if (id !== 'css' || statut !== 'ouvert' || forme === null) return titre
  if (forme === 'sans_participation') return m.droits_css_gratuite()
  const prix = montantAMontrer(participation)
  return prix === undefined ? m.droits_css_payante() : m.droits_css_prix({ prix })
}

type AvecContenu = { readonly droit: DroitMontre; readonly contenu: ContenuDroit }

const CeQueCelaChange = ({ droit, contenu }: AvecContenu) => {
  const parForme = droit.forme && contenu.changes_par_forme?.[droit.forme]
  const montant = droit.statut === 'ouvert' ? montantAMontrer(droit.montant) : undefined
  const participation =
    droit.forme === 'avec_participation' ? montantAMontrer(droit.participation) : undefined
  const faits = [
    ...(montant ? [{ nom: m.droits_montant(), valeur: m.droits_par_mois({ montant }) }] : []),
    ...(participation
      ? [{ nom: m.droits_participation(), valeur: m.droits_par_mois({ montant: participation }) }]
      : [])
  ]
  return (
    <>
      {droit.statut === 'ouvert' && parForme && <p>{parForme}</p>}
      {droit.automatique && <p>{m.droits_css_automatique()}</p>}
      {droit.peutEtreGratuite && <p>{m.droits_css_peut_etre_gratuite()}</p>}
      {faits.length > 0 && <Faits faits={faits} />}
    </>
  )
}

const OuVousEnEtes = ({ comparaison }: { readonly comparaison: Comparaison }) => {
  const { min, max, seuil, periode, personnes } = comparaison
  const dire = (texte: string) =>
    periode === 'an' ? m.droits_par_an({ montant: texte }) : m.droits_par_mois({ montant: texte })
  const ressources = dire(direFigure({ min, max }) ?? '')
  const plafond = dire(euros(seuil))
  return (
    <>
      <Barre min={min} max={max} seuil={seuil} description={m.droits_barre({ ressources, plafond })} />
      <Faits
        faits={[
          { nom: m.droits_ressources(), valeur: ressources },
          { nom: nomDuPlafond(personnes), valeur: plafond }
        ]}
      />
    </>
  )
}

const nomDuPlafond = (personnes: number | null): string => {
  if (personnes === null) return m.droits_plafond()
  return personnes === 1 ? m.droits_plafond_seul() : m.droits_plafond_foyer({ personnes: String(personnes) })
}

/** What is missing, and who can say it. */
const CeQuiManque = ({ droit, contenu }: AvecContenu) => {
  if (droit.statut !== 'a_verifier') return null
  const phrases = [
    ...droit.manque.flatMap(sujet =>
      sujet === 'foyer' ? m.droits_manque_foyer() : (contenu.questions_manquantes[sujet] ?? [])
    ),
    ...((droit.resultat.inconnus as readonly string[] | undefined) ?? [])
  ]
  return (
    <>
      <h4>{m.droits_manque()}</h4>
      {phrases.length === 0 ? (
        <p>{m.droits_manque_organisme({ organisme: contenu.organisme })}</p>
      ) : (
        <ul>
          {[...new Set(phrases)].map(phrase => (
            <li>{phrase}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const Retour = ({ droit, contenu }: AvecContenu) => {
  const dates = droit.retour.map(date => m.droits_retour({ date: jourEnLettres(date) }))
  const phrases = [...dates, ...contenu.revenir]
  if (droit.statut === 'ferme')
    return (
      <>
        {phrases.slice(0, 2).map(phrase => (
          <p>{phrase}</p>
        ))}
        <Recours contenu={contenu} />
      </>
    )
  return (
    <Depliant titre={m.droits_quand_revenir()}>
      <ul>
        {phrases.map(phrase => (
          <li>{phrase}</li>
        ))}
      </ul>
    </Depliant>
  )
}

/** A right that nothing in the answers points at: one line, not a card. */
export const LigneDroit = ({ droit, raisonnement }: ProprietesDroit) => {
  const contenu = contenuDuDroit(droit.id)
  const raison =
    droit.statut === 'a_verifier'
      ? droit.manque.flatMap(sujet => contenu.questions_manquantes[sujet] ?? [])[0]
      : raisonnement.phrases[0]
  return (
    <li>
      <strong>{contenu.nom_officiel}</strong>
      <br />
      {droit.statut === 'a_verifier' && `${contenu.change} `}
      {raison}
    </li>
  )
}
