import { m } from '#messages'
import { type Formulaire, valeur } from '#shared/formulaire'
import { Champ } from '#ui'

type Proprietes = {
  readonly libelle: string
  readonly tape: Formulaire
  readonly erreur?: string | undefined
}

/** The six signs of a place, copied from a paper. */
export const ChampCode = ({ libelle, tape, erreur }: Proprietes) => (
  <Champ
    nom="code"
    libelle={libelle}
    aide={m.lieux_coupon_code_aide()}
    erreur={erreur}
    valeur={valeur(tape, 'code')}
    taille={8}
    longueurMax={60}
  />
)
