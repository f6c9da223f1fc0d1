import type { Lieu } from '../../arbre/arbre.ts'
import type { Expression, Sens } from '../expression.ts'
import type { Journal } from '../journal.ts'
import type { Lecteur } from '../lecteur.ts'
import { mecanismes } from '../mecanismes/tous.ts'
import type { Bloc, Table } from '../yaml/bloc.ts'
import { enTable, enTexte, motDe, refuserInconnus } from '../yaml/champs.ts'
import { analyser } from './analyser.ts'

const ajustements = ['plancher', 'plafond', 'arrondi']
const sensConnus: Readonly<Record<string, Sens>> = {
  'par défaut': 'bas',
  'par excès': 'haut',
  'au plus proche': 'proche'
}

/** Keys that compute something; the rest of a rule is about who, when and why. */
export const motsDeCalcul: readonly string[] = ['valeur', ...Object.keys(mecanismes), ...ajustements]

/** What reads formulas and mechanisms inside one another. */
export function ouvrirLecteur(journal: Journal): Lecteur {
  const refuser = (lieu: Lieu, message: string): Expression => {
    journal.refuser(lieu, message)
    return { lieu, sorte: 'invalide' }
  }
  const lecteur: Lecteur = { journal, refuser, lire: bloc => lireBloc(bloc, lecteur) }
  return lecteur
}

/** A formula, or a mechanism with its adjustments. */
function lireBloc(bloc: Bloc, lecteur: Lecteur): Expression {
  if (bloc.forme === 'texte') return lireFormule(bloc.texte, bloc.apostrophes, bloc.lieu, lecteur)
  if (bloc.forme === 'table') {
    refuserInconnus(bloc, motsDeCalcul, lecteur.journal)
    return lireCalcul(bloc, bloc.lieu, lecteur)
  }
  if (bloc.forme === 'vide') return lecteur.refuser(bloc.lieu, 'Il manque une valeur.')
  return lecteur.refuser(
    bloc.lieu,
    'Une liste ne se calcule pas seule : dites « somme », « le maximum de », « toutes ces conditions »…'
  )
}

/** The computing keys of a table: one value or mechanism, then floor, ceiling and rounding, in that order. */
export function lireCalcul(table: Table, lieu: Lieu, lecteur: Lecteur): Expression {
  const trouves = [...table.champs].filter(([cle]) => cle === 'valeur' || Object.hasOwn(mecanismes, cle))
  const [premier, second] = trouves
  if (premier === undefined)
    return lecteur.refuser(lieu, 'Rien à calculer ici : il manque « valeur » ou un mécanisme.')
  if (second !== undefined)
    return lecteur.refuser(
      second[1].lieu,
      `Deux calculs au même endroit : « ${premier[0]} » et « ${second[0]} ».`
    )
  const [cle, champ] = premier
  const mecanisme = cle === 'valeur' ? undefined : mecanismes[cle]
  const valeur =
    mecanisme === undefined ? lecteur.lire(champ.bloc) : mecanisme(champ.bloc, champ.lieu, lecteur)
  return arrondir(
    borner(borner(valeur, table, 'plancher', lecteur), table, 'plafond', lecteur),
    table,
    lecteur
  )
}

function lireFormule(texte: string, apostrophes: boolean, lieu: Lieu, lecteur: Lecteur): Expression {
  if (apostrophes) return { lieu, sorte: 'choix', mot: texte }
  if (texte === 'true' || texte === 'false')
    return lecteur.refuser(lieu, `« ${texte} » s'écrit ${texte === 'true' ? 'oui' : 'non'}.`)
  const analyse = analyser(texte, lieu)
  return analyse.ok ? analyse.value : lecteur.refuser(lieu, analyse.error)
}

function borner(valeur: Expression, table: Table, cle: 'plancher' | 'plafond', lecteur: Lecteur): Expression {
  const champ = table.champs.get(cle)
  if (champ === undefined) return valeur
  const fonction = cle === 'plancher' ? 'max' : 'min'
  return { lieu: champ.lieu, sorte: 'liste', fonction, termes: [valeur, lecteur.lire(champ.bloc)] }
}

/** A rounding says to what and which way: nothing is left to a habit. */
function arrondir(valeur: Expression, table: Table, lecteur: Lecteur): Expression {
  const champ = table.champs.get('arrondi')
  if (champ === undefined) return valeur
  const { lieu } = champ
  const details = champ.bloc.forme === 'table' ? enTable(champ.bloc, lecteur.journal) : null
  if (details === null)
    return lecteur.refuser(lieu, 'Arrondi ambigu : écrivez « {à: 1 €/an, sens: au plus proche} ».')
  refuserInconnus(details, ['à', 'sens'], lecteur.journal)
  const pas = details.champs.get('à')
  const mot = motDe(details, 'sens', Object.keys(sensConnus), lecteur.journal)
  const sens = mot === null ? undefined : sensConnus[mot]
  if (pas === undefined || sens === undefined)
    return lecteur.refuser(
      lieu,
      'Arrondi ambigu : il faut « à » (1 €/an, 0.01 €…) et « sens » (par défaut, par excès ou au plus proche).'
    )
  const a = analyser(enTexte(pas.bloc, lecteur.journal) ?? '', pas.lieu)
  if (!a.ok || a.value.sorte !== 'nombre' || a.value.valeur <= 0)
    return lecteur.refuser(pas.lieu, "« à » est un nombre plus grand que zéro, avec l'unité de la valeur.")
  return { lieu, sorte: 'arrondi', valeur, a: a.value.valeur, unite: a.value.unite, sens }
}
