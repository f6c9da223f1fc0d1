import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Actions, Bouton, Tableau } from '#ui'
import { type ChampCorrigible, type Correction, changementsDe } from '../../domain/corrections/correction.ts'
import { direValeur } from '../../domain/corrections/rendre.ts'
import type { Description, Lieu } from '../../domain/lieu/lieu.ts'
import { motDuChamp } from '../dire/mots.ts'
import { titreDeLaSource } from '../dire/sources.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { CadrePro } from './cadre-pro.tsx'

type Proprietes = {
  readonly lieu: Lieu
  readonly correction: Correction
  /** What was typed, to be sent again as it was. */
  readonly champs: readonly (readonly [string, string])[]
  readonly scripts: readonly string[]
}

/** What is about to change, before and after, in the words that people will read. */
export const PageRelireCorrection = ({ lieu, correction, champs, scripts }: Proprietes) => {
  const changements = changementsDe(lieu, correction)
  return (
    <CadrePro titre={m.lieux_pro_corriger_relire_titre()} onglet="file" scripts={scripts}>
      <h1>{m.lieux_pro_corriger_relire_titre()}</h1>
      {changements.length === 0 ? (
        <p>{m.lieux_pro_corriger_rien()}</p>
      ) : (
        <Tableau
          legende={lieu.nom}
          colonnes={[m.lieux_pro_colonne_champ(), m.lieux_pro_corriger_avant(), m.lieux_pro_corriger_apres()]}
          lignes={changements.map(({ champ, avant, apres }) => [
            motDuChamp(champ),
            dire(champ, avant) || m.lieux_pro_corriger_vide(),
            dire(champ, apres) || m.lieux_pro_corriger_vide()
          ])}
        />
      )}
      <form method="post" action={`/pro/lieux/corriger/${lieu.code}`}>
        <Caches champs={champs.filter(([nom]) => nom !== 'etape')} />
        <Actions>
          {changements.length > 0 && (
            <Bouton nom="etape" valeur="enregistrer">
              {m.lieux_pro_corriger_enregistrer()}
            </Bouton>
          )}
          <Bouton allure="discret" nom="etape" valeur="reprendre">
            {m.lieux_pro_corriger_reprendre()}
          </Bouton>
        </Actions>
      </form>
    </CadrePro>
  )
}

/** As people will read it; a file of corrections keeps the bare date and the name of the source. */
const dire = (champ: ChampCorrigible, valeur: Description[ChampCorrigible]): string => {
  if (champ !== 'confirmation' || valeur === null) return direValeur(champ, valeur)
  const { le, par } = valeur as NonNullable<Description['confirmation']>
  return `${jourEnLettres(le)}, ${titreDeLaSource(par)}`
}
