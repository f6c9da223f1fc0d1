import type { Lieu } from '../../arbre/arbre.ts'
import { lireDate } from '../formules/dates.ts'
import type { Journal } from '../journal.ts'
import { normaliser } from '../mots/normaliser.ts'
import { suggerer } from '../mots/proche.ts'
import type { Bloc, Champ, Table } from './bloc.ts'

/** Reports every key of the table that nobody would read. */
export function refuserInconnus(table: Table, connus: readonly string[], journal: Journal): void {
  for (const [cle, { lieu }] of table.champs) {
    if (connus.includes(cle)) continue
    const suggestion = suggerer(cle, connus) || ` On peut écrire ici : ${connus.join(', ')}.`
    journal.refuser(lieu, `« ${cle} » n'a pas de sens ici.${suggestion}`)
  }
}

/** The named field, reported when absent. */
export function exiger(table: Table, cle: string, lieu: Lieu, journal: Journal): Champ | null {
  return table.champs.get(cle) ?? journal.refuser(lieu, `Il manque « ${cle} ».`)
}

/** The block as « word: value » lines, reported when it is not. */
export function enTable(bloc: Bloc, journal: Journal): Table | null {
  return bloc.forme === 'table'
    ? bloc
    : journal.refuser(bloc.lieu, 'On attend ici des lignes « mot: valeur ».')
}

/** The elements of the block, none when it was reported. */
export function enListe(bloc: Bloc, journal: Journal): readonly Bloc[] {
  if (bloc.forme === 'liste') return bloc.elements
  journal.refuser(bloc.lieu, 'On attend ici une liste, entre crochets ou avec des tirets.')
  return []
}

/** The text of an optional field, null when absent. */
export function texteDe(table: Table, cle: string, journal: Journal): string | null {
  const champ = table.champs.get(cle)
  return champ === undefined ? null : enTexte(champ.bloc, journal)
}

/** The text of the block, reported when it is not one. */
export function enTexte(bloc: Bloc, journal: Journal): string | null {
  if (bloc.forme === 'texte' && bloc.texte !== '') return bloc.texte
  return journal.refuser(bloc.lieu, 'On attend ici un texte sur une ligne.')
}

/** A list of names, each with its line. */
export function nomsDe(
  table: Table,
  cle: string,
  journal: Journal
): readonly { readonly nom: string; readonly lieu: Lieu }[] {
  const champ = table.champs.get(cle)
  if (champ === undefined) return []
  return enListe(champ.bloc, journal).flatMap(bloc => {
    const nom = enTexte(bloc, journal)
    return nom === null ? [] : [{ nom: normaliser(nom), lieu: bloc.lieu }]
  })
}

/** A civil date as yyyymmdd, null when absent or reported. */
export function dateDe(table: Table, cle: string, journal: Journal): number | null {
  const champ = table.champs.get(cle)
  const texte = texteDe(table, cle, journal)
  if (champ === undefined || texte === null) return null
  return (
    lireDate(texte) ??
    journal.refuser(champ.bloc.lieu, `« ${texte} » n'est pas une date : écrivez année-mois-jour, 2026-04-01.`)
  )
}

/** A field that may only say « oui »; absent means no. */
export function estOui(table: Table, cle: string, journal: Journal): boolean {
  const champ = table.champs.get(cle)
  const texte = texteDe(table, cle, journal)
  if (champ !== undefined && texte !== 'oui' && texte !== 'non' && texte !== null)
    journal.refuser(champ.bloc.lieu, `« ${cle} » se dit par oui ou non.`)
  return texte === 'oui'
}

/** A text among a few, reported with the nearest otherwise. */
export function motDe<T extends string>(
  table: Table,
  cle: string,
  mots: readonly T[],
  journal: Journal
): T | null {
  const champ = table.champs.get(cle)
  const texte = texteDe(table, cle, journal)
  if (champ === undefined || texte === null) return null
  const mot = mots.find(connu => connu === texte)
  return (
    mot ??
    journal.refuser(
      champ.bloc.lieu,
      `« ${cle} : ${texte} » n'existe pas.${suggerer(texte, mots) || ` On peut écrire : ${mots.join(', ')}.`}`
    )
  )
}
