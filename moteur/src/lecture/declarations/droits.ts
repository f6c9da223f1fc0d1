import { estReserve } from '../../arbre/mots-du-resultat.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Table } from '../yaml/bloc.ts'
import { enListe, enTable, exiger, nomsDe, refuserInconnus, texteDe } from '../yaml/champs.ts'
import type { DroitEcrit, Nomme } from './declarations.ts'
import { lireUrl } from './parametres.ts'
import { lireRenvoi } from './regles.ts'

const mots = [
  'droit',
  'conditions',
  'sorties',
  'perçu',
  'retour',
  'échéances',
  "d'abord",
  'monotonie',
  'texte',
  'url'
]
const SENS = "ne s'ouvre jamais quand augmente"

/** A right: an ordered list of conditions, and what it says of itself to other programs. */
export function lireDroit({ nom, lieu }: Nomme, table: Table, lecteur: Lecteur): DroitEcrit | null {
  const { journal } = lecteur
  refuserInconnus(table, mots, journal)
  const manquants = ['conditions', 'texte', 'url'].filter(mot => exiger(table, mot, lieu, journal) === null)
  if (manquants.length > 0) return null
  return {
    nom,
    lieu,
    titre: texteDe(table, 'droit', journal) ?? nom,
    conditions: nomsDe(table, 'conditions', journal),
    sorties: lireSorties(table, 'sorties', lecteur),
    percu: lireRenvoi(table, 'perçu', lecteur),
    retour: nomsDe(table, 'retour', journal),
    echeances: lireSorties(table, 'échéances', lecteur),
    dAbord: lireDAbord(table, lecteur),
    monotonie: lireMonotonie(table, lecteur),
    texte: texteDe(table, 'texte', journal) ?? '',
    url: lireUrl(table, lecteur)
  }
}

function lireSorties(table: Table, mot: 'sorties' | 'échéances', lecteur: Lecteur): DroitEcrit['sorties'] {
  const champ = table.champs.get(mot)
  const sorties = champ === undefined ? null : enTable(champ.bloc, lecteur.journal)
  if (sorties === null) return []
  return [...sorties.champs].flatMap(([cle, { lieu }]) => {
    if (!/^[a-z][a-z0-9_]*$/.test(cle) || estReserve(cle)) {
      lecteur.journal.refuser(lieu, `« ${cle} » ne peut pas nommer une sortie : un mot nouveau, sans accent.`)
      return []
    }
    const renvoi = lireRenvoi(sorties, cle, lecteur)
    return renvoi === null ? [] : [{ ...renvoi, cle }]
  })
}

/** `d'abord: [{droit: aspa, pourquoi: …, texte: …}]` */
function lireDAbord(table: Table, lecteur: Lecteur): DroitEcrit['dAbord'] {
  const { journal } = lecteur
  const champ = table.champs.get("d'abord")
  if (champ === undefined) return []
  return enListe(champ.bloc, journal).flatMap(bloc => {
    const ligne = enTable(bloc, journal)
    if (ligne === null) return []
    refuserInconnus(ligne, ['droit', 'pourquoi', 'texte'], journal)
    const manque = ['droit', 'pourquoi', 'texte'].some(mot => exiger(ligne, mot, bloc.lieu, journal) === null)
    const renvoi = lireRenvoi(ligne, 'droit', lecteur)
    const pourquoi = texteDe(ligne, 'pourquoi', journal)
    const texte = texteDe(ligne, 'texte', journal)
    return manque || renvoi === null || pourquoi === null || texte === null
      ? []
      : [{ ...renvoi, pourquoi, texte }]
  })
}

function lireMonotonie(table: Table, { journal }: Lecteur): DroitEcrit['monotonie'] {
  const champ = table.champs.get('monotonie')
  const monotonie = champ === undefined ? null : enTable(champ.bloc, journal)
  if (monotonie === null) return []
  refuserInconnus(monotonie, [SENS], journal)
  return nomsDe(monotonie, SENS, journal)
}
