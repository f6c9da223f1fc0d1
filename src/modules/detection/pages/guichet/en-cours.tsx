import { m } from '#messages'
import { Actions, Bouton, LienBouton } from '#ui'
import { CadreGuichet } from './cadre.tsx'
import { enFrancais } from './nombres.ts'

const SECONDES = 5

/** A file that goes by, seen from another page than the one that sends it; it comes back by itself. */
export const PageEnCours = ({ lus }: { readonly lus: number }) => (
  <CadreGuichet
    titre={m.detection_cours_titre()}
    entre
    rafraichir={{ secondes: SECONDES, adresse: '/detection' }}
  >
    <h1>{m.detection_cours_titre()}</h1>
    <p>{m.detection_cours_lus({ lus: enFrancais(lus) })}</p>
    <p>{m.detection_cours_phrase()}</p>
    <Actions>
      <LienBouton adresse="/detection">{m.detection_cours_voir()}</LienBouton>
    </Actions>
    <form method="post" action="/detection/effacer">
      <Bouton allure="discret">{m.detection_cours_arreter()}</Bouton>
    </form>
  </CadreGuichet>
)
