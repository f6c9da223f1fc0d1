import { enGsm7, septets } from '#shared/gsm7'
import { ok, type Result, refus } from '#shared/result'

/** The human who answers: a name, a number, where they work. */
export type Expediteur = { readonly de: string; readonly telephone: string; readonly structure: string }

/** One text that is alone has no header. */
const SEPTETS_D_UN_SMS = 160
const LONGUEUR_AU_PLUS = 60

/** The text that is sent: no right, no name of the person, no link. Anyone may look at a phone. */
export const smsDe = ({ de, telephone, structure }: Expediteur): string =>
  enGsm7(
    `Bonjour. Une aide existe peut-être pour vous. Appelez ${de} (${structure}) : ${telephone}. C’est gratuit.`
  )

/** What the letters and texts are signed with; refused when the text would be too long, or nobody could be called. */
export const verifierExpediteur = (expediteur: Expediteur): Result<Expediteur, string> => {
  const { de, telephone, structure } = expediteur
  if (de.trim() === '' || structure.trim() === '')
    return refus('Un courrier dit qui écrit : --de et --structure.')
  if (Math.max(de.length, structure.length) > LONGUEUR_AU_PLUS)
    return refus(`--de et --structure : ${LONGUEUR_AU_PLUS} signes au plus.`)
  if (!/^[+\d][\d ().-]{2,19}$/.test(telephone))
    return refus(`« ${telephone} » n’est pas un numéro. Exemple : --telephone "05 55 00 00 00".`)
  const trop = septets(smsDe(expediteur)) - SEPTETS_D_UN_SMS
  return trop > 0
    ? refus(`Le SMS dépasse 160 signes. Écrivez ${trop} signes de moins dans --de ou --structure.`)
    : ok(expediteur)
}
