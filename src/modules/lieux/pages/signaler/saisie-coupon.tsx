import { m } from '#messages'
import { type Formulaire, valeur, valeurs } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Choix, ResumeErreurs, ZoneTexte } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MESSAGE_MAXIMUM } from '../../domain/signalements/lire-signalement.ts'
import { MOTIFS } from '../../domain/signalements/signalement.ts'
import { ChampCode } from '../cadre/champ-code.tsx'
import type { ErreurDeCoupon } from './lire-coupon.ts'
import { MOTS } from './mots-du-signalement.ts'

export type VueDeCoupon = {
  readonly tape: Formulaire
  readonly erreurs: readonly ErreurDeCoupon[]
  readonly avis?: string | undefined
  /** The place of the coupon that has just been typed. */
  readonly recu?: Lieu | undefined
}

const MESSAGES: Readonly<Record<ErreurDeCoupon, () => string>> = {
  code: m.lieux_coupon_erreur_code,
  motif: m.lieux_coupon_erreur_cases,
  message: m.lieux_coupon_erreur_mots
}

/** One page to type a coupon in half a minute: the code, the boxes, the words; the next one comes at once. */
export const SaisieDeCoupon = ({
  tape,
  erreurs,
  avis,
  recu,
  children
}: VueDeCoupon & { readonly children?: unknown }) => {
  const erreur = (champ: ErreurDeCoupon) => (erreurs.includes(champ) ? MESSAGES[champ]() : undefined)
  return (
    <>
      <ResumeErreurs erreurs={erreurs.map(champ => ({ champ, message: MESSAGES[champ]() }))} />
      {recu && (
        <Alerte ton="merci">
          <p>{m.lieux_coupon_recu({ nom: recu.nom, commune: recu.adresse.commune })}</p>
        </Alerte>
      )}
      {avis && (
        <Alerte ton="attention">
          <p>{avis}</p>
        </Alerte>
      )}
      <h1>{m.lieux_coupon_titre()}</h1>
      <p>{m.lieux_coupon_phrase()}</p>
      <form method="post">
        <ChampCode libelle={m.lieux_coupon_code()} tape={tape} erreur={erreur('code')} />
        <Choix
          nom="motif"
          legende={m.lieux_coupon_cases()}
          niveau={2}
          erreur={erreur('motif')}
          plusieurs
          options={MOTIFS.map(motif => ({ valeur: motif, libelle: MOTS[motif].titre() }))}
          choisi={valeurs(tape, 'motif')}
        />
        <ZoneTexte
          nom="message"
          libelle={m.lieux_coupon_mots()}
          aide={m.lieux_signaler_discret()}
          erreur={erreur('message')}
          valeur={valeur(tape, 'message')}
          longueurMax={MESSAGE_MAXIMUM}
          lignes={3}
        />
        {children}
        <Actions>
          <Bouton>{m.lieux_coupon_envoyer()}</Bouton>
        </Actions>
      </form>
    </>
  )
}
