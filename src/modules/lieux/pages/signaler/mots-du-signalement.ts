import { m } from '#messages'
import type { ErreurSaisie } from '../../domain/signalements/lire-signalement.ts'
import type { Motif } from '../../domain/signalements/signalement.ts'

type MotsDuMotif = {
  readonly titre: () => string
  /** The field that says what should be read instead; none when the reason is enough. */
  readonly propose?: { readonly libelle: () => string; readonly aide: () => string }
  readonly message: { readonly libelle: () => string; readonly aide?: () => string }
}

const autreChose = { libelle: m.lieux_signaler_message }

/** The words of each reason, on the screen as on the coupon. */
export const MOTS: Readonly<Record<Motif, MotsDuMotif>> = {
  ferme: {
    titre: m.lieux_signaler_ferme,
    message: { libelle: m.lieux_signaler_ferme_champ, aide: m.lieux_signaler_ferme_aide }
  },
  horaires: {
    titre: m.lieux_signaler_horaires,
    propose: { libelle: m.lieux_signaler_horaires_champ, aide: m.lieux_signaler_horaires_aide },
    message: autreChose
  },
  telephone: {
    titre: m.lieux_signaler_telephone,
    propose: { libelle: m.lieux_signaler_telephone_champ, aide: m.lieux_signaler_telephone_aide },
    message: autreChose
  },
  adresse: {
    titre: m.lieux_signaler_adresse,
    propose: { libelle: m.lieux_signaler_adresse_champ, aide: m.lieux_signaler_adresse_aide },
    message: autreChose
  },
  'ne-fait-plus': {
    titre: m.lieux_signaler_ne_fait_plus,
    propose: { libelle: m.lieux_signaler_ne_fait_plus_champ, aide: m.lieux_signaler_ne_fait_plus_aide },
    message: autreChose
  },
  autre: { titre: m.lieux_signaler_autre, message: { libelle: m.lieux_signaler_autre_champ } }
}

const ERREURS: Readonly<Record<ErreurSaisie['code'], () => string>> = {
  'propose-vide': m.lieux_signaler_erreur_propose_vide,
  'message-vide': m.lieux_signaler_erreur_message_vide,
  'propose-trop-long': m.lieux_signaler_erreur_propose_trop_long,
  'message-trop-long': m.lieux_signaler_erreur_message_trop_long
}

export const direErreur = ({ code }: ErreurSaisie): string => ERREURS[code]()
