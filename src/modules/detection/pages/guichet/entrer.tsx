import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Bouton, ChampSecret, LienBouton, ResumeErreurs } from '#ui'
import { CadreGuichet } from './cadre.tsx'

/** The password of those who may read files of households. */
export const PageEntrer = ({ faux = false }: { readonly faux?: boolean }) => {
  const erreur = faux ? m.detection_entrer_erreur() : undefined
  return (
    <CadreGuichet titre={m.detection_entrer_titre()} enErreur={faux}>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ champ: 'mot', message: erreur }]} />
      <h1>{m.detection_entrer_titre()}</h1>
      <p>{m.detection_entrer_phrase()}</p>
      <form method="post" action="/detection/entrer">
        <ChampSecret
          nom="mot"
          libelle={m.lieux_pro_entrer_mot()}
          aide={m.detection_entrer_aide()}
          erreur={erreur}
        />
        <Actions>
          <Bouton>{m.lieux_pro_entrer_bouton()}</Bouton>
        </Actions>
      </form>
    </CadreGuichet>
  )
}

/** Too many wrong passwords, whoever typed them. */
export const PageAttendre = ({ minutes }: { readonly minutes: number }) => (
  <CadreGuichet titre={m.lieux_pro_attendre_titre()}>
    <h1>{m.lieux_pro_attendre_titre()}</h1>
    <p>{m.lieux_pro_attendre_phrase({ duree: accorder(minutes, 'minute') })}</p>
    <Actions>
      <LienBouton adresse="/detection/entrer">{m.navigateur_hors_ligne_reessayer()}</LienBouton>
    </Actions>
  </CadreGuichet>
)
