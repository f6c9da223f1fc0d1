import { m } from '#messages'
import { type Formulaire, valeur } from '#shared/formulaire'
import { Leurre } from '#ui'
import type { Jetons } from './ports.ts'

const LEURRE = 'suite_web'
const JETON = 'jeton'

/** What a form of anyone carries: a token of its opening, and a field that only programs fill. */
export const GardeDuFormulaire = ({ jetons, pour }: { readonly jetons: Jetons; readonly pour: string }) => (
  <>
    <Caches champs={[[JETON, jetons.donner(pour)]]} />
    <Leurre nom={LEURRE} libelle={m.lieux_signaler_leurre()} />
  </>
)

/** `encore`: opened too recently or too long ago, or elsewhere; the person only has to press again. */
export const verifierLaGarde = (
  form: Formulaire,
  jetons: Jetons,
  pour: string
): 'bon' | 'encore' | 'leurre' => {
  if (valeur(form, LEURRE) !== '') return 'leurre'
  return jetons.verifier(pour, valeur(form, JETON)) === 'bon' ? 'bon' : 'encore'
}

/** The same fields, sent again as they were. */
export const champsARenvoyer = (form: Formulaire): readonly (readonly [string, string])[] =>
  Object.entries(form).flatMap(([nom, valeurs]) => [valeurs ?? []].flat().map(texte => [nom, texte] as const))

/** Fields that travel without being shown. */
export const Caches = ({ champs }: { readonly champs: readonly (readonly [string, string])[] }) => (
  <>
    {champs.map(([nom, texte]) => (
      <input type="hidden" name={nom} value={texte} />
    ))}
  </>
)
