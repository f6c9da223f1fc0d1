import type { Entree, Type } from '../../arbre/arbre.ts'
import { nombre } from '../../arbre/types.ts'
import { lireConstante } from '../formules/constante.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Table } from '../yaml/bloc.ts'
import { enListe, enTable, exiger, refuserInconnus, texteDe } from '../yaml/champs.ts'
import type { Nomme } from './declarations.ts'
import { lirePortee, lireType, motsDePortee, motsDeType, titreDe } from './type-annonce.ts'

const mots = [
  'titre',
  ...motsDeType,
  ...motsDePortee,
  'chemin',
  'lecture',
  'table',
  'absent',
  'bornes',
  'défaut'
]

/** A fact one may know about a household, and where to read it. */
export function lireEntree({ nom, lieu }: Nomme, table: Table, lecteur: Lecteur): Entree | null {
  const { journal } = lecteur
  refuserInconnus(table, mots, journal)
  const type = lireType(table, journal) ?? nombre()
  const chemin = exiger(table, 'chemin', lieu, journal)
  if (chemin === null) return null
  return {
    nom,
    lieu,
    titre: titreDe(table, nom, journal),
    type,
    portee: lirePortee(table, journal),
    chemin: texteDe(table, 'chemin', journal) ?? '',
    lecture: texteDe(table, 'lecture', journal),
    table: texteDe(table, 'table', journal),
    absent: lireAbsent(table, type, lecteur),
    bornes: lireBornes(table, 'bornes', type, lecteur),
    defautNet: lireDefaut(table, lecteur)
  }
}

function lireAbsent(table: Table, type: Type, lecteur: Lecteur): number | null {
  const champ = table.champs.get('absent')
  return champ === undefined ? null : lireConstante(champ.bloc, type, lecteur)
}

function lireBornes(
  table: Table,
  cle: string,
  type: Type,
  lecteur: Lecteur
): readonly [number, number] | null {
  const champ = table.champs.get(cle)
  if (champ === undefined) return null
  const [bas, haut, ...reste] = enListe(champ.bloc, lecteur.journal).map(bloc =>
    lireConstante(bloc, type, lecteur)
  )
  if (bas === null || haut === null) return null
  if (bas !== undefined && haut !== undefined && reste.length === 0 && bas <= haut) return [bas, haut]
  return lecteur.journal.refuser(
    champ.lieu,
    'On attend deux bornes, la plus petite puis la plus grande : [0, 100].'
  )
}

/** `défaut: {net fois: [1, 1.06]}`: what a missing field of a series is worth, from the net amount. */
function lireDefaut(table: Table, lecteur: Lecteur): readonly [number, number] | null {
  const champ = table.champs.get('défaut')
  const defaut = champ === undefined ? null : enTable(champ.bloc, lecteur.journal)
  if (defaut === null) return null
  refuserInconnus(defaut, ['net fois'], lecteur.journal)
  return lireBornes(defaut, 'net fois', nombre(), lecteur)
}
