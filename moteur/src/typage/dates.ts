import { date, nombre, nommerType, reunir } from '../arbre/types.ts'
import { exigerGenre, refuserInexistant, type TyperUn } from './contexte.ts'

/** Two dates give years or months. */
export const typerDuree: TyperUn<'duree'> = (expression, contexte) => {
  const du = exigerGenre(expression.du, ['date'], contexte)
  const au = exigerGenre(expression.au, ['date'], contexte)
  if (du === null || au === null) return null
  const unite = expression.fonction === 'age' ? { an: 1 } : { mois: 1 }
  return { op: expression.fonction, du, au, type: nombre(unite), portee: reunir([du.portee, au.portee]) }
}

/** A date moved stays a date. */
export const typerDecale: TyperUn<'decale'> = (expression, contexte) => {
  const jour = exigerGenre(expression.date, ['date'], contexte)
  return jour === null
    ? null
    : { op: 'decale', date: jour, mois: expression.mois, type: date, portee: jour.portee }
}

/** Only a parameter has a value at another date. */
export const typerALaDate: TyperUn<'a la date'> = ({ nom, lieu, date: quand }, contexte) => {
  const jour = exigerGenre(quand, ['date'], contexte)
  const definition = contexte.definitions.get(nom)
  if (definition === undefined) return refuserInexistant({ nom, lieu }, contexte)
  if (definition.nature !== 'parametre') {
    const sorte = definition.type === null ? '' : ` (${nommerType(definition.type)})`
    return contexte.refuser(
      lieu,
      `« ${nom} »${sorte} n'est pas une valeur datée : « à la date » prend un paramètre.`
    )
  }
  if (jour === null || definition.type === null) return null
  return { op: 'parametre a la date', nom, date: jour, type: definition.type, portee: jour.portee }
}
