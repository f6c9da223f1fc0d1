import type { Noeud, Type } from '../arbre/arbre.ts'
import { booleen, date, foyer, nombre } from '../arbre/types.ts'
import { indice } from '../lecture/formules/constante.ts'
import { type Contexte, type Definition, refuserInexistant, type TyperUn } from './contexte.ts'

/** A number bears its unit. */
export const typerNombre: TyperUn<'nombre'> = ({ valeur, unite }, _contexte, attendu) =>
  // Zero euro a month is zero euro a year: a bare 0 takes the unit of its place.
  valeur === 0 && Object.keys(unite).length === 0 && attendu?.genre === 'nombre'
    ? constante(0, attendu)
    : constante(valeur, nombre(unite))

/** « oui » is 1, « non » is 0. */
export const typerBooleen: TyperUn<'booleen'> = ({ valeur }) => constante(valeur ? 1 : 0, booleen)

/** A written date. */
export const typerDate: TyperUn<'date'> = ({ valeur }) => constante(valeur, date)

/** A day known without asking anyone. */
export const typerJour: TyperUn<'jour'> = ({ lequel }) => ({ op: 'jour', lequel, type: date, portee: foyer })

/** A word takes its rank in the list expected here. */
export const typerChoix: TyperUn<'choix'> = ({ mot, lieu }, contexte, attendu) => {
  if (attendu?.genre !== 'choix')
    return contexte.refuser(
      lieu,
      `De quelle liste est le choix « ${mot} » ? Comparez-le à un choix, ou écrivez « choix: [...] » dans la règle.`
    )
  const rang = indice(mot, attendu, lieu, contexte.refuser)
  return rang === null ? null : constante(rang, attendu)
}

/** What the rule does not know has the type expected here. */
export const typerInconnu: TyperUn<'inconnu'> = ({ raison, lieu }, contexte, attendu) =>
  attendu === null
    ? contexte.refuser(
        lieu,
        'De quelle sorte est cette valeur inconnue ? Ajoutez « unité », « choix » ou « type » à la règle.'
      )
    : { op: 'inconnu', raison, type: attendu, portee: foyer }

/** A name, where its scope allows it. */
export const typerNom: TyperUn<'nom'> = ({ nom, lieu }, contexte) => {
  const definition = contexte.definitions.get(nom)
  if (definition === undefined) return refuserInexistant({ nom, lieu }, contexte)
  if (definition.nature === 'droit')
    return contexte.refuser(lieu, `« ${nom} » est un droit, pas une valeur : citez une de ses règles.`)
  const hors = horsDePortee(nom, definition, contexte)
  if (hors !== null) return contexte.refuser(lieu, hors)
  return definition.type === null
    ? null
    : { op: 'reference', nom, type: definition.type, portee: definition.portee }
}

/** Why a name may not be used here, null when it may. */
export function horsDePortee(
  nom: string,
  definition: Definition,
  { portee }: Pick<Contexte, 'portee'>
): string | null {
  if (definition.portee.personne && !portee.personne) {
    return `« ${nom} » a une valeur par personne, ici il en faut une pour le foyer : « somme sur les personnes », « une personne », « du demandeur »… ou « pour: chaque personne ».`
  }
  if (definition.portee.mois && !portee.mois) {
    return `« ${nom} » a une valeur par mois, ici il en faut une seule : « total sur les mois », « au mois »… ou « chaque mois: oui ».`
  }
  return null
}

function constante(valeur: number, type: Type): Noeud {
  return { op: 'constante', valeur, type, portee: foyer }
}
