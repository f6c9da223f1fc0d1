import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Alerte, Bouton, Champ, Depliant, Faits, ResumeErreurs, ZoneTexte } from '#ui'
import type { Reponse } from '../../domain/confirmations/demande.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MESSAGE_MAXIMUM } from '../../domain/signalements/lire-signalement.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { ChampCode } from '../cadre/champ-code.tsx'
import { ceQuiSeLit } from '../dire/ce-qui-se-lit.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'

type ProprietesCle = {
  readonly code: string
  readonly cle: string
  readonly fausse: boolean
  readonly scripts: readonly string[]
}

/** The code and the key of the letter. */
export const PageCle = ({ code, cle, fausse, scripts }: ProprietesCle) => {
  const erreur = fausse ? m.lieux_confirmer_erreur() : undefined
  return (
    <Cadre titre={m.lieux_confirmer_titre()} enErreur={fausse} scripts={scripts} garde>
      <ResumeErreurs erreurs={erreur ? [{ champ: 'code', message: erreur }] : []} />
      <h1>{m.lieux_confirmer_titre()}</h1>
      <p>{m.lieux_confirmer_phrase()}</p>
      <form method="get" action="/lieux/confirmer">
        <ChampCode libelle={m.lieux_reponse_code()} tape={{ code }} erreur={erreur} />
        <Champ
          nom="cle"
          libelle={m.lieux_confirmer_cle()}
          aide={m.lieux_confirmer_cle_aide()}
          valeur={cle}
          taille={12}
          longueurMax={20}
        />
        <Actions>
          <Bouton>{m.lieux_confirmer_ouvrir()}</Bouton>
        </Actions>
      </form>
    </Cadre>
  )
}

type ProprietesFiche = {
  readonly lieu: Lieu
  readonly cle: string
  readonly mots: string
  readonly sansMots: boolean
  readonly scripts: readonly string[]
}

/** What people read of the place, and three answers: the first one takes one press. */
export const PageReponseDuLieu = ({ lieu, cle, mots, sansMots, scripts }: ProprietesFiche) => (
  <Cadre titre={m.lieux_confirmer_titre()} enErreur={sansMots} scripts={scripts} garde>
    <ResumeErreurs
      erreurs={sansMots ? [{ champ: 'mots-changements', message: m.lieux_confirmer_erreur_mots() }] : []}
    />
    <h1>{m.lieux_confirmer_titre()}</h1>
    <p>{m.lieux_confirmer_voici()}</p>
    <h2>{lieu.nom}</h2>
    <Faits faits={ceQuiSeLit(lieu)} />
    <p>
      <a href={cheminDuLieu(lieu)}>{m.lieux_signaler_retour_fiche()}</a>
    </p>
    <Repondre lieu={lieu} cle={cle} reponse="juste">
      <Bouton>{m.lieux_confirmer_juste()}</Bouton>
      <span class="doux">{m.lieux_confirmer_juste_aide()}</span>
    </Repondre>
    <Depliant titre={m.lieux_confirmer_changements()} ouvert={sansMots} grand>
      <Repondre lieu={lieu} cle={cle} reponse="changements">
        <ZoneTexte
          nom="mots-changements"
          libelle={m.lieux_confirmer_changements_champ()}
          aide={m.lieux_signaler_discret()}
          erreur={sansMots ? m.lieux_confirmer_erreur_mots() : undefined}
          valeur={mots}
          longueurMax={MESSAGE_MAXIMUM}
        />
        <Bouton>{m.lieux_confirmer_envoyer()}</Bouton>
      </Repondre>
    </Depliant>
    <Depliant titre={m.lieux_confirmer_ferme()} grand>
      <Repondre lieu={lieu} cle={cle} reponse="ferme">
        <ZoneTexte
          nom="mots-ferme"
          libelle={m.lieux_confirmer_ferme_champ()}
          longueurMax={MESSAGE_MAXIMUM}
          lignes={2}
        />
        <Bouton>{m.lieux_confirmer_envoyer()}</Bouton>
      </Repondre>
    </Depliant>
  </Cadre>
)

type ProprietesRepondre = {
  readonly lieu: Lieu
  readonly cle: string
  readonly reponse: Reponse
  readonly children?: unknown
}

const Repondre = ({ lieu, cle, reponse, children }: ProprietesRepondre) => (
  <form method="post" action="/lieux/confirmer">
    <Caches
      champs={[
        ['code', lieu.code],
        ['cle', cle],
        ['reponse', reponse]
      ]}
    />
    <div class="actions">{children}</div>
  </form>
)

/** Answered: at once confirmed, or to be read by a human. */
export const PageMerciAuLieu = ({
  suite,
  scripts
}: {
  readonly suite: boolean
  readonly scripts: readonly string[]
}) => (
  <Cadre titre={m.lieux_confirmer_merci_titre()} scripts={scripts} garde>
    <h1>{m.lieux_confirmer_merci_titre()}</h1>
    <Alerte ton="merci">
      <p>{suite ? m.lieux_confirmer_merci_suite() : m.lieux_confirmer_merci_juste()}</p>
    </Alerte>
    <p>{m.lieux_lettre_merci()}</p>
  </Cadre>
)

type ProprietesPause = { readonly minutes: number; readonly scripts: readonly string[] }

/** Too many wrong keys, whoever typed them. */
export const PagePause = ({ minutes, scripts }: ProprietesPause) => (
  <Cadre titre={m.lieux_pro_attendre_titre()} scripts={scripts} garde>
    <h1>{m.lieux_pro_attendre_titre()}</h1>
    <p>{m.lieux_confirmer_pause({ duree: accorder(minutes, 'minute') })}</p>
  </Cadre>
)
