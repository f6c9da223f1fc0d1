import type { Parametre, Type, ValeurDatee } from '../../arbre/arbre.ts'
import { booleen, date, nombre } from '../../arbre/types.ts'
import { lireConstante } from '../formules/constante.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Bloc, Table } from '../yaml/bloc.ts'
import { dateDe, enListe, enTable, exiger, motDe, refuserInconnus, texteDe } from '../yaml/champs.ts'
import type { Nomme } from './declarations.ts'
import { lireType, motsDeType, titreDe } from './type-annonce.ts'

const mots = ['titre', ...motsDeType, 'à revoir le', 'valeurs']
const motsDeValeur = ['à partir du', 'valeur', 'texte', 'url', 'vérifié le', 'confiance', 'provisoire']
const confiances = ['une source', 'deux sources', 'calculé', 'non relu'] as const

/** A dated value of the law: each of its values bears its text, its address and the day it was checked. */
export function lireParametre({ nom, lieu }: Nomme, table: Table, lecteur: Lecteur): Parametre | null {
  const { journal } = lecteur
  refuserInconnus(table, mots, journal)
  const champ = exiger(table, 'valeurs', lieu, journal)
  if (champ === null) return null
  const blocs = enListe(champ.bloc, journal)
  const type = lireType(table, journal) ?? deviner(blocs[0], lecteur)
  const valeurs = blocs.flatMap(bloc => lireValeurDatee(bloc, type, lecteur) ?? [])
  const dates = valeurs.map(valeur => valeur.du)
  if (new Set(dates).size < dates.length) journal.refuser(champ.lieu, 'Deux valeurs commencent le même jour.')
  return {
    nom,
    lieu,
    titre: titreDe(table, nom, journal),
    type,
    aRevoirLe: dateDe(table, 'à revoir le', journal),
    valeurs: valeurs.toSorted((a, b) => b.du - a.du)
  }
}

function lireValeurDatee(bloc: Bloc, type: Type, lecteur: Lecteur): ValeurDatee | null {
  const { journal } = lecteur
  const table = enTable(bloc, journal)
  if (table === null) return null
  refuserInconnus(table, motsDeValeur, journal)
  const manquants = motsDeValeur.slice(0, -1).filter(mot => exiger(table, mot, bloc.lieu, journal) === null)
  if (manquants.length > 0) return null
  const champ = table.champs.get('valeur')
  const valeur = champ === undefined ? null : lireConstante(champ.bloc, type, lecteur)
  const du = dateDe(table, 'à partir du', journal)
  const verifieLe = dateDe(table, 'vérifié le', journal)
  const confiance = motDe(table, 'confiance', confiances, journal)
  const texte = texteDe(table, 'texte', journal)
  if (valeur === null || du === null || verifieLe === null || confiance === null || texte === null)
    return null
  return {
    du,
    valeur,
    texte,
    url: lireUrl(table, lecteur),
    verifieLe: texteDe(table, 'vérifié le', journal) ?? '',
    confiance,
    provisoire: texteDe(table, 'provisoire', journal)
  }
}

/** The address of a text, reported when it is not a whole one. */
export function lireUrl(table: Table, lecteur: Lecteur): string | null {
  const champ = table.champs.get('url')
  const url = texteDe(table, 'url', lecteur.journal)
  if (champ === undefined || url === null || /^https:\/\/\S+$/.test(url)) return url
  return lecteur.journal.refuser(
    champ.bloc.lieu,
    '« url » est une adresse complète, qui commence par https://.'
  )
}

/** Without a declared type, the first value says it. */
function deviner(bloc: Bloc | undefined, lecteur: Lecteur): Type {
  const valeur = bloc?.forme === 'table' ? bloc.champs.get('valeur')?.bloc : undefined
  const expression = valeur === undefined ? undefined : lecteur.lire(valeur)
  if (expression?.sorte === 'booleen') return booleen
  if (expression?.sorte === 'date') return date
  return nombre()
}
