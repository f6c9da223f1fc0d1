// Accessibility: `id` is named by the aria-describedby of its field or group; colour is never alone (sign, bold, edge).
import { Pictogramme } from './pictogramme.tsx'

/** The id of the error or the hint of a field, the same everywhere. */
export const idErreur = (nom: string) => `${nom}-erreur`
export const idAide = (nom: string) => `${nom}-aide`

type Explications = {
  readonly nom: string
  readonly aide?: string | undefined
  readonly erreur?: string | undefined
}

/** What aria-describedby must list: the hint, then the error, or nothing at all. */
export const decritPar = ({ nom, aide, erreur }: Explications, autre?: string | undefined) =>
  [aide && idAide(nom), erreur && idErreur(nom), autre].filter(Boolean).join(' ') || undefined

/** The hint and the error of a field, in the order they are read. */
export const AideEtErreur = ({ nom, aide, erreur }: Explications) => (
  <>
    {aide && (
      <p class="doux" id={idAide(nom)}>
        {aide}
      </p>
    )}
    <MessageErreur nom={nom} erreur={erreur} />
  </>
)

/** What was not understood, under its field. */
export const MessageErreur = ({ nom, erreur }: Pick<Explications, 'nom' | 'erreur'>) =>
  erreur ? (
    <p class="erreur" id={idErreur(nom)}>
      <Pictogramme nom="attention" />
      {erreur}
    </p>
  ) : null
