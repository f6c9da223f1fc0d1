import { m } from '#messages'
import { type Formulaire, valeur } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Champ, ResumeErreurs, ZoneTexte } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import {
  type ErreurSaisie,
  MESSAGE_MAXIMUM,
  PROPOSE_MAXIMUM
} from '../../domain/signalements/lire-signalement.ts'
import type { Motif } from '../../domain/signalements/signalement.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { CeQuiEstAffiche } from './ce-qui-est-affiche.tsx'
import { NomDuLieu } from './choix-du-motif.tsx'
import { GardeDuFormulaire } from './garde-du-formulaire.tsx'
import { direErreur, MOTS } from './mots-du-signalement.ts'
import type { PortsSignaler } from './ports.ts'

export type VueSaisie = {
  readonly lieu: Lieu
  readonly motif: Motif
  readonly tape: Formulaire
  readonly erreurs: readonly ErreurSaisie[]
  /** Nothing is wrong with the words, but the sending did not go through. */
  readonly avis?: string | undefined
}

type ProprietesSaisie = VueSaisie & { readonly ports: Pick<PortsSignaler, 'jetons' | 'scripts'> }

/** What is wrong, what should be read instead: two fields at most, both in plain words. */
export const PageSaisie = ({ ports, ...vue }: ProprietesSaisie) => {
  const { lieu, motif, tape } = vue
  const mots = MOTS[motif]
  const chemin = `${cheminDuLieu(lieu)}/signaler`
  return (
    <Cadre titre={mots.titre()} enErreur={vue.erreurs.length > 0} scripts={ports.scripts} garde>
      <ResumeErreurs
        erreurs={vue.erreurs.map(erreur => ({ champ: erreur.champ, message: direErreur(erreur) }))}
      />
      {vue.avis && (
        <Alerte ton="attention">
          <p>{vue.avis}</p>
        </Alerte>
      )}
      <NomDuLieu lieu={lieu} />
      <h1>{mots.titre()}</h1>
      <CeQuiEstAffiche lieu={lieu} motif={motif} />
      <form method="post" action={`${chemin}/${motif}`}>
        <Propose {...vue} />
        <ZoneTexte
          nom="message"
          libelle={mots.message.libelle()}
          aide={[mots.message.aide?.(), m.lieux_signaler_discret()].filter(Boolean).join(' ')}
          erreur={erreurDe(vue, 'message')}
          valeur={valeur(tape, 'message')}
          longueurMax={MESSAGE_MAXIMUM}
          lignes={motif === 'autre' ? 5 : 3}
        />
        <GardeDuFormulaire jetons={ports.jetons} pour={lieu.code} />
        <Actions>
          <Bouton>{m.lieux_signaler_envoyer()}</Bouton>
          <a href={chemin}>{m.lieux_signaler_revenir()}</a>
        </Actions>
      </form>
    </Cadre>
  )
}

const Propose = (vue: VueSaisie) => {
  const { propose } = MOTS[vue.motif]
  if (propose === undefined) return null
  const commun = {
    nom: 'propose',
    libelle: propose.libelle(),
    aide: propose.aide(),
    erreur: erreurDe(vue, 'propose'),
    valeur: valeur(vue.tape, 'propose'),
    longueurMax: PROPOSE_MAXIMUM
  }
  return vue.motif === 'telephone' ? (
    <Champ {...commun} clavier="tel" taille={16} />
  ) : (
    <ZoneTexte {...commun} lignes={3} />
  )
}

const erreurDe = ({ erreurs }: VueSaisie, champ: ErreurSaisie['champ']): string | undefined => {
  const erreur = erreurs.find(une => une.champ === champ)
  return erreur && direErreur(erreur)
}
