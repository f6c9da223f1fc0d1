import type { Portee, Type } from '../../arbre/arbre.ts'
import { booleen, date, nombre } from '../../arbre/types.ts'
import { lireUnite } from '../../arbre/unites.ts'
import type { Journal } from '../journal.ts'
import { normaliser } from '../mots/normaliser.ts'
import { direUniteInconnue } from '../mots/unite-inconnue.ts'
import type { Table } from '../yaml/bloc.ts'
import { enListe, enTexte, estOui, motDe, texteDe } from '../yaml/champs.ts'

/** Programs hold a choice in the bits of an integer. */
const CHOIX_MAX = 30

export const motsDeType = ['unité', 'choix', 'type']
export const motsDePortee = ['pour', 'chaque mois']

/** What the author says the value is; null when nothing is said. */
export function lireType(table: Table, journal: Journal): Type | null {
  const dits = motsDeType.filter(mot => table.champs.has(mot))
  if (dits.length > 1)
    return journal.refuser(table.lieu, `« ${dits.join(' » et « ')} » se contredisent : un seul suffit.`)
  if (table.champs.has('choix')) return lireChoix(table, journal)
  if (table.champs.has('unité')) return lireNombre(table, journal)
  const mot = motDe(table, 'type', ['booléen', 'date', 'nombre'], journal)
  return mot === null ? null : { booléen: booleen, date, nombre: nombre() }[mot]
}

/** Once per household unless the author says otherwise. */
export function lirePortee(table: Table, journal: Journal): Portee {
  const pour = motDe(table, 'pour', ['chaque personne', 'le foyer'], journal)
  return { personne: pour === 'chaque personne', mois: estOui(table, 'chaque mois', journal) }
}

/** `personne . est adulte` → « Est adulte », for a rule without a title. */
export function titreDe(table: Table, nom: string, journal: Journal): string {
  const dernier = nom.split(' . ').at(-1) ?? nom
  return texteDe(table, 'titre', journal) ?? dernier.charAt(0).toUpperCase() + dernier.slice(1)
}

function lireNombre(table: Table, journal: Journal): Type | null {
  const texte = texteDe(table, 'unité', journal)
  const lieu = table.champs.get('unité')?.lieu ?? table.lieu
  if (texte === null) return null
  const unite = lireUnite(texte)
  return unite === null ? journal.refuser(lieu, direUniteInconnue(texte)) : nombre(unite)
}

function lireChoix(table: Table, journal: Journal): Type | null {
  const champ = table.champs.get('choix')
  if (champ === undefined) return null
  const mots = enListe(champ.bloc, journal).flatMap(bloc => enTexte(bloc, journal) ?? [])
  const valeurs = mots.map(normaliser)
  if (valeurs.length === 0) return null
  if (new Set(valeurs).size < valeurs.length)
    return journal.refuser(champ.lieu, 'Un même choix est écrit deux fois.')
  if (valeurs.length > CHOIX_MAX) return journal.refuser(champ.lieu, `Au plus ${CHOIX_MAX} choix.`)
  return { genre: 'choix', valeurs }
}
