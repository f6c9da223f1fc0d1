import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Bouton, Champ, ChampSecret, LienBouton, ResumeErreurs } from '#ui'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { CadrePro } from './cadre-pro.tsx'

type ProprietesEntrer = {
  readonly suite: string
  readonly prenom: string
  readonly erreur?: 'mot' | 'prenom' | undefined
}

/** The password of the territory, and who will have decided. */
export const PageEntrer = ({ suite, prenom, erreur }: ProprietesEntrer) => {
  const messages = {
    mot: erreur === 'mot' ? m.lieux_pro_entrer_erreur_mot() : undefined,
    prenom: erreur === 'prenom' ? m.lieux_pro_entrer_erreur_prenom() : undefined
  }
  return (
    <CadrePro titre={m.lieux_pro_entrer_titre()} enErreur={erreur !== undefined}>
      <ResumeErreurs erreurs={erreur ? [{ champ: erreur, message: messages[erreur] ?? '' }] : []} />
      <h1>{m.lieux_pro_entrer_titre()}</h1>
      <p>{m.lieux_pro_entrer_phrase()}</p>
      <form method="post" action="/pro/entrer">
        <Caches champs={[['suite', suite]]} />
        <ChampSecret
          nom="mot"
          libelle={m.lieux_pro_entrer_mot()}
          aide={m.lieux_pro_entrer_mot_aide()}
          erreur={messages.mot}
        />
        <Champ
          nom="prenom"
          libelle={m.lieux_pro_entrer_prenom()}
          aide={m.lieux_pro_entrer_prenom_aide()}
          erreur={messages.prenom}
          valeur={prenom}
          taille={20}
          longueurMax={40}
        />
        <Actions>
          <Bouton>{m.lieux_pro_entrer_bouton()}</Bouton>
        </Actions>
      </form>
    </CadrePro>
  )
}

/** Too many wrong passwords, whoever typed them. */
export const PageAttendre = ({ minutes }: { readonly minutes: number }) => (
  <CadrePro titre={m.lieux_pro_attendre_titre()}>
    <h1>{m.lieux_pro_attendre_titre()}</h1>
    <p>{m.lieux_pro_attendre_phrase({ duree: accorder(minutes, 'minute') })}</p>
    <p>{m.lieux_pro_attendre_perdu()}</p>
    <Actions>
      <LienBouton adresse="/pro/entrer">{m.navigateur_hors_ligne_reessayer()}</LienBouton>
    </Actions>
  </CadrePro>
)

type ProprietesFini = {
  readonly action: string
  readonly champs: readonly (readonly [string, string])[]
}

/** The session ended while something was being written: it waits here. */
export const PageAccesFini = ({ action, champs }: ProprietesFini) => (
  <CadrePro titre={m.lieux_pro_fini_titre()}>
    <h1>{m.lieux_pro_fini_titre()}</h1>
    <p>{m.lieux_pro_fini_phrase()}</p>
    <p>
      <a href="/pro/entrer" target="_blank" rel="noopener">
        {m.lieux_pro_fini_entrer()}
      </a>
    </p>
    <form method="post" action={action}>
      <Caches champs={champs} />
      <Actions>
        <Bouton>{m.lieux_pro_fini_renvoyer()}</Bouton>
      </Actions>
    </form>
  </CadrePro>
)
