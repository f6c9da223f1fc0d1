import { symboles } from '../../arbre/unites.ts'
import { suggerer } from './proche.ts'

/** What one writes in full where a symbol is wanted. */
const enToutesLettres: ReadonlyMap<string, string> = new Map([
  ['euro', '€'],
  ['euros', '€'],
  ['heure', 'h'],
  ['heures', 'h'],
  ['année', 'an'],
  ['années', 'an']
])

/** Names the symbol that is no unit, with the one it was meant for. */
export function direUniteInconnue(texte: string): string {
  const fautif = texte.split(/[/.]/).find(mot => !symboles.some(symbole => symbole === mot)) ?? texte
  const symbole = enToutesLettres.get(fautif)
  const conseil = symbole === undefined ? suggerer(fautif, symboles) : ` Écrivez « ${symbole} ».`
  return `« ${texte} » n'est pas une unité.${conseil} Combinez ${symboles.join(', ')} avec « / » et « . ».`
}
