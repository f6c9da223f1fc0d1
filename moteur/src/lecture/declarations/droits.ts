import { estReserve } from '../../arbre/mots-du-resultat.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Table } from '../yaml/bloc.ts'
import { enTable, exiger, nomsDe, refuserInconnus, texteDe } from '../yaml/champs.ts'
import type { DroitEcrit, Nomme } from './declarations.ts'
import { lireUrl } from './parametres.ts'
import { lireRenvoi } from './regles.ts'

const mots = ['droit', 'conditions', 'sorties', 'perçu', 'retour', 'monotonie', 'texte', 'url']
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
    sorties: lireSorties(table, lecteur),
    percu: lireRenvoi(table, 'perçu', lecteur),
    retour: nomsDe(table, 'retour', journal),
    monotonie: lireMonotonie(table, lecteur),
    texte: texteDe(table, 'texte', journal) ?? '',
    url: lireUrl(table, lecteur)
  }
}

function lireSorties(table: Table, lecteur: Lecteur): DroitEcrit['sorties'] {
  const champ = table.champs.get('sorties')
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

function lireMonotonie(table: Table, { journal }: Lecteur): DroitEcrit['monotonie'] {
  const champ = table.champs.get('monotonie')
  const monotonie = champ === undefined ? null : enTable(champ.bloc, journal)
  if (monotonie === null) return []
  refuserInconnus(monotonie, [SENS], journal)
  return nomsDe(monotonie, SENS, journal)
}
