import type { Regle } from '../../arbre/arbre.ts'
import { lireCalcul, motsDeCalcul } from '../formules/calcul.ts'
import type { Lecteur } from '../lecteur.ts'
import { normaliser } from '../mots/normaliser.ts'
import type { Table } from '../yaml/bloc.ts'
import { enTable, refuserInconnus, texteDe } from '../yaml/champs.ts'
import type { Nomme, RegleEcrite, Renvoi } from './declarations.ts'
import { lireUrl } from './parametres.ts'
import { lirePortee, lireType, motsDePortee, motsDeType, titreDe } from './type-annonce.ts'

const motsDeRegle = [
  'titre',
  ...motsDeType,
  ...motsDePortee,
  'texte',
  'url',
  'provisoire',
  'phrase',
  'phrases',
  'raison'
]

/** A rule of a right; its formula sits under `valeur` or is a mechanism written at its level. */
export function lireRegle({ nom, lieu }: Nomme, table: Table, lecteur: Lecteur): RegleEcrite {
  const { journal } = lecteur
  refuserInconnus(table, [...motsDeRegle, ...motsDeCalcul], journal)
  return {
    nom,
    lieu,
    titre: titreDe(table, nom, journal),
    portee: lirePortee(table, journal),
    annonce: lireType(table, journal),
    expression: lireCalcul(table, lieu, lecteur),
    texte: texteDe(table, 'texte', journal),
    url: lireUrl(table, lecteur),
    provisoire: texteDe(table, 'provisoire', journal),
    phrases: lirePhrases(table, lecteur),
    raison: lireRenvoi(table, 'raison', lecteur)
  }
}

/** A field that holds one name. */
export function lireRenvoi(table: Table, cle: string, { journal }: Lecteur): Renvoi | null {
  const champ = table.champs.get(cle)
  const nom = texteDe(table, cle, journal)
  return champ === undefined || nom === null ? null : { nom: normaliser(nom), lieu: champ.bloc.lieu }
}

function lirePhrases(table: Table, { journal }: Lecteur): Regle['phrases'] {
  const champ = table.champs.get('phrases')
  const phrases = champ === undefined ? null : enTable(champ.bloc, journal)
  if (phrases !== null) refuserInconnus(phrases, ['oui', 'non', 'inconnu'], journal)
  const dire = (cle: 'oui' | 'non' | 'inconnu') => (phrases === null ? null : texteDe(phrases, cle, journal))
  const dites = {
    oui: dire('oui'),
    non: dire('non'),
    inconnu: dire('inconnu'),
    nombre: texteDe(table, 'phrase', journal)
  }
  return Object.fromEntries(Object.entries(dites).filter(([, phrase]) => phrase !== null))
}
