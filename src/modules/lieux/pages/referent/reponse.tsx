import { m } from '#messages'
import { type Formulaire, valeur, valeurs } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Choix, ResumeErreurs, ZoneTexte } from '#ui'
import { REPONSES, type Reponse } from '../../domain/confirmations/demande.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MESSAGE_MAXIMUM } from '../../domain/signalements/lire-signalement.ts'
import { ChampCode } from '../cadre/champ-code.tsx'
import { CadrePro } from './cadre-pro.tsx'

/** The field that cannot be read. */
export type ErreurDeReponse = 'code' | 'reponse' | 'mots'

export type VueDeReponse = {
  readonly tape: Formulaire
  readonly erreurs: readonly ErreurDeReponse[]
  /** The place whose answer has just been typed. */
  readonly recue?: Lieu | undefined
}

const MESSAGES: Readonly<Record<ErreurDeReponse, () => string>> = {
  code: m.lieux_coupon_erreur_code,
  reponse: m.lieux_reponse_erreur_choix,
  mots: m.lieux_confirmer_erreur_mots
}

const CASES: Readonly<Record<Reponse, () => string>> = {
  juste: m.lieux_reponse_juste,
  changements: m.lieux_reponse_changements,
  ferme: m.lieux_reponse_ferme
}

/** What a place answered on paper, or on the phone: its code, its box, its words. */
export const PageReponse = ({
  vue: { tape, erreurs, recue },
  scripts
}: {
  readonly vue: VueDeReponse
  readonly scripts: readonly string[]
}) => {
  const erreur = (champ: ErreurDeReponse) => (erreurs.includes(champ) ? MESSAGES[champ]() : undefined)
  return (
    <CadrePro
      titre={m.lieux_reponse_titre()}
      enErreur={erreurs.length > 0}
      onglet="reponse"
      scripts={scripts}
    >
      <ResumeErreurs erreurs={erreurs.map(champ => ({ champ, message: MESSAGES[champ]() }))} />
      {recue && (
        <Alerte ton="merci">
          <p>{m.lieux_reponse_recue({ nom: recue.nom, commune: recue.adresse.commune })}</p>
        </Alerte>
      )}
      <h1>{m.lieux_reponse_titre()}</h1>
      <p>{m.lieux_reponse_phrase()}</p>
      <form method="post">
        <ChampCode libelle={m.lieux_reponse_code()} tape={tape} erreur={erreur('code')} />
        <Choix
          nom="reponse"
          legende={m.lieux_reponse_choix()}
          niveau={2}
          erreur={erreur('reponse')}
          options={REPONSES.map(reponse => ({ valeur: reponse, libelle: CASES[reponse]() }))}
          choisi={valeurs(tape, 'reponse')}
        />
        <ZoneTexte
          nom="mots"
          libelle={m.lieux_reponse_mots()}
          erreur={erreur('mots')}
          valeur={valeur(tape, 'mots')}
          longueurMax={MESSAGE_MAXIMUM}
          lignes={3}
        />
        <Actions>
          <Bouton>{m.lieux_reponse_envoyer()}</Bouton>
        </Actions>
      </form>
    </CadrePro>
  )
}
