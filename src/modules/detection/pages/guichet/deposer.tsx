import { m } from '#messages'
import { Actions, Alerte, Bouton, ChampFichier, Depliant, ResumeErreurs } from '#ui'
import { CadreGuichet } from './cadre.tsx'
import { champDe, direRefus } from './dire-refus.ts'
import { enFrancais } from './nombres.ts'
import type { Refus } from './ports.ts'

type Proprietes = {
  readonly refus?: Refus
  readonly tailleAuPlus: number
  readonly scripts: readonly string[]
}

/** The file to send, and what becomes of it. The mapping stands first: it is read before the households go by. */
export const PageDeposer = ({ refus, tailleAuPlus, scripts }: Proprietes) => {
  const erreur = refus && { champ: champDe(refus), message: direRefus(refus, tailleAuPlus) }
  const de = (champ: string) => (erreur?.champ === champ ? erreur.message : undefined)
  return (
    <CadreGuichet titre={m.detection_deposer_titre()} entre enErreur={erreur !== undefined} scripts={scripts}>
      <ResumeErreurs erreurs={erreur ? [erreur] : []} />
      <h1>{m.detection_deposer_titre()}</h1>
      <p>{m.detection_deposer_phrase()}</p>
      <Alerte>
        <p>{m.detection_deposer_rien_garde()}</p>
      </Alerte>
      <form method="post" action="/detection/deposer" enctype="multipart/form-data">
        <ChampFichier
          nom="correspondance"
          libelle={m.detection_deposer_correspondance()}
          aide={m.detection_deposer_correspondance_aide()}
          erreur={de('correspondance')}
          sortes=".yaml,.yml,.json"
        />
        <ChampFichier
          nom="fichier"
          libelle={m.detection_deposer_fichier()}
          aide={m.detection_deposer_fichier_aide({ megas: enFrancais(tailleAuPlus) })}
          erreur={de('fichier')}
          sortes=".jsonl,.csv,.txt"
        />
        <Actions>
          <Bouton>{m.detection_deposer_bouton()}</Bouton>
        </Actions>
      </form>
      <Depliant titre={m.detection_deposer_ensuite_titre()}>
        <p>{m.detection_deposer_ensuite_long()}</p>
        <p>{m.detection_deposer_ensuite_liste()}</p>
        <p>{m.detection_deposer_ensuite_commande()}</p>
      </Depliant>
    </CadreGuichet>
  )
}
