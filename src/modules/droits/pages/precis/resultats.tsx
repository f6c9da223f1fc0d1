import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { enAdresse } from '#shared/texte'
import { Actions, Alerte, Depliant, Etapes, type Etat, LienBouton, LigneEtat, LignesEtat } from '#ui'
import type { Demande } from '../../domain/enchainer.ts'
import type { Statut } from '../../domain/resultat.ts'
import type { DroitMontre } from '../../index.ts'
import { contenuConnu } from '../contenus.ts'
import { CarteDroit, LigneDroit } from '../droit.tsx'
import { aDemanderDe, EnBref } from '../en-bref.tsx'
import { montantAMontrer } from '../figures.ts'
import type { AutreDroit, BilanPrecis } from './bilan-precis.ts'
import { CadrePrecis } from './cadre.tsx'
import { Echeances } from './echeances.tsx'
import { adresseDe, RACINE } from './etapes.ts'

type ProprietesResultats = { readonly bilan: BilanPrecis; readonly scripts: readonly string[] }

/** Every right, with exact amounts: what to ask for first, then each in three groups, and why. */
export const PageResultatsPrecis = ({ bilan, scripts }: ProprietesResultats) => {
  const { ouverts, aVerifier, fermes } = bilan.resultats
  const nombre = aDemanderDe(bilan.resultats).length
  return (
    <CadrePrecis titre={titreDe(nombre)} etape="resultats" scripts={scripts}>
      <EnBref resultats={bilan.resultats} />
      <Actions>
        <LienBouton adresse={`${RACINE}/feuille`} pictogramme="imprimante">
          {m.droits_voir_feuille()}
        </LienBouton>
        <a href={adresseDe('et-si')}>{m.precis_voir_et_si()}</a>
      </Actions>
      <p class="doux">
        {m.droits_resultats_date({ date: jourEnLettres(bilan.jour) })} {m.droits_resultats_prepare()}
      </p>
      <ARepondre bilan={bilan} />
      <ParOuCommencer demandes={bilan.demandes} />
      <Groupe ancre="ouverts" titre={m.droits_groupe_ouverts()} droits={ouverts} bilan={bilan} />
      <Autres titre={m.precis_autres_ouverts()} droits={bilan.autres} statut="ouvert" />
      <Groupe ancre="a-verifier" titre={m.droits_groupe_a_verifier()} droits={aVerifier} bilan={bilan} />
      <Autres titre={m.precis_autres_a_verifier()} droits={bilan.autres} statut="a_verifier" />
      <Groupe
        ancre="fermes"
        titre={m.droits_groupe_fermes()}
        droits={fermes}
        bilan={bilan}
        replie={m.precis_fermes_voir({ nombre: String(fermes.length) })}
      />
      <Autres titre={m.precis_autres_fermes()} droits={bilan.autres} statut="ferme" />
      <Echeances echeances={bilan.echeances} />
      <Aussi bilan={bilan} />
    </CadrePrecis>
  )
}

/** What is not known yet, and what it costs: a right left to be checked, or an amount between two bounds. */
const ARepondre = ({ bilan: { manque, imprecis } }: { readonly bilan: BilanPrecis }) =>
  manque.length + imprecis.length === 0 ? null : (
    <Alerte ton="attention">
      {manque.length > 0 && <p>{m.precis_manque({ nombre: String(manque.length) })}</p>}
      {imprecis.length > 0 && <p>{m.precis_manque_montants({ nombre: String(imprecis.length) })}</p>}
      <p>
        <a href={adresseDe('precisions')}>{m.precis_manque_repondre()}</a>
      </p>
    </Alerte>
  )

const titreDe = (nombre: number): string => {
  if (nombre === 0) return m.droits_resultats_titre()
  return nombre === 1 ? m.droits_resultats_titre_un() : m.droits_resultats_titre_n({ nombre: String(nombre) })
}

/** The order in which rights see each other, with the amount of each once those before it are drawn. */
const ParOuCommencer = ({ demandes }: { readonly demandes: readonly Demande[] }) => {
  const montrees = demandes.flatMap(({ droit, resultat }) => {
    const contenu = contenuConnu(droit)
    return contenu === undefined || contenu.id === 'puma' ? [] : [{ contenu, resultat }]
  })
  if (montrees.length < 2) return null
  return (
    <>
      <h2>{m.precis_ordre_titre()}</h2>
      <p>{m.precis_ordre_phrase()}</p>
      <Etapes
        etapes={montrees.map(({ contenu, resultat }) => {
          const montant = montantAMontrer((resultat.montant_mensuel ?? null) as DroitMontre['montant'])
          const raison = (resultat.d_abord ?? []).find(({ droit }) =>
            montrees.some(autre => autre.contenu.id === droit.replace(/[ _]/g, '-'))
          )
          return {
            titre: contenu.nom_officiel,
            contenu: (
              <>
                {montant && <p>{m.droits_par_mois({ montant })}</p>}
                {raison && <p class="doux">{raison.pourquoi}</p>}
              </>
            )
          }
        })}
      />
    </>
  )
}

type ProprietesGroupe = {
  readonly ancre: string
  readonly titre: string
  readonly droits: readonly DroitMontre[]
  readonly bilan: BilanPrecis
  /** What to press to see them; they are in full view without it. */
  readonly replie?: string
}

const Groupe = ({ ancre, titre, replie, ...groupe }: ProprietesGroupe) =>
  groupe.droits.length === 0 ? null : (
    <>
      <h2 id={ancre}>{titre}</h2>
      {replie ? (
        <Depliant titre={replie}>
          <Droits {...groupe} />
        </Depliant>
      ) : (
        <Droits {...groupe} />
      )}
    </>
  )

const Droits = ({ droits: siens, bilan }: Pick<ProprietesGroupe, 'droits' | 'bilan'>) => {
  const brefs = siens.filter(({ niveau }) => niveau === 'bref')
  return (
    <>
      {siens
        .filter(({ niveau }) => niveau === 'plein')
        .map(droit => (
          <CarteDroit
            droit={droit}
            raisonnement={bilan.raisonnement(droit)}
            annees={bilan.annees()}
            ou={{ sorte: 'sans-annuaire' }}
          />
        ))}
      {brefs.length > 0 && (
        <LignesEtat>
          {brefs.map(droit => (
            <LigneDroit droit={droit} raisonnement={bilan.raisonnement(droit)} />
          ))}
        </LignesEtat>
      )}
    </>
  )
}

const ETATS: Readonly<Record<Statut, Etat>> = { ouvert: 'oui', a_verifier: 'voir', ferme: 'non' }

type ProprietesAutres = {
  readonly titre: string
  readonly droits: readonly AutreDroit[]
  readonly statut: Statut
}

/** Rights of a line each: what they are, in a sentence, and the rule that says why. */
const Autres = ({ titre, droits: tous, statut }: ProprietesAutres) => {
  const siens = tous.filter(droit => droit.statut === statut)
  return siens.length === 0 ? null : (
    <Depliant titre={`${titre} (${siens.length})`} ouvert={statut === 'ouvert'}>
      <LignesEtat>
        {siens.map(({ nom, titre: sien, fiche }) => (
          <LigneEtat etat={ETATS[statut]}>
            <strong>{sien}</strong>
            {fiche && statut !== 'ferme' && <small>{fiche.phrase}</small>}
            <br />
            <a href={`/regles/${enAdresse(nom)}`}>{m.droits_lire_la_regle()}</a>
          </LigneEtat>
        ))}
      </LignesEtat>
    </Depliant>
  )
}

const Aussi = ({ bilan: { fiches } }: { readonly bilan: BilanPrecis }) =>
  fiches.length === 0 ? null : (
    <>
      <h2>{m.droits_fiches_titre()}</h2>
      <ul>
        {fiches.map(({ titre, phrase }) => (
          <li>
            <strong>{titre}</strong>
            <br />
            {phrase}
          </li>
        ))}
      </ul>
    </>
  )
