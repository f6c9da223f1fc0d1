import type { FonctionDePersonnes } from '../expression.ts'
import type { Lecteur, Mecanisme } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { enTable, exiger, refuserInconnus } from '../yaml/champs.ts'
import { invalide, lireParties } from './parties.ts'

/** README §4, « Personnes ». */
export const mecanismesDePersonnes: Readonly<Record<string, Mecanisme>> = {
  'somme sur les personnes': agregat('somme', 'valeur'),
  'le maximum sur les personnes': agregat('max', 'valeur'),
  'le minimum sur les personnes': agregat('min', 'valeur'),
  'nombre de personnes': quantifier('nombre'),
  'une personne': quantifier('une'),
  'toutes les personnes': agregat('toutes', 'condition'),
  'du demandeur': (bloc, lieu, lecteur) => ({ lieu, sorte: 'demandeur', valeur: lecteur.lire(bloc) }),
  rang
}

/** `{valeur: …, si: …}` where `si` may be left out; a lone formula or mechanism is the value itself. */
function agregat(fonction: FonctionDePersonnes, cle: 'valeur' | 'condition'): Mecanisme {
  return (bloc, lieu, lecteur) => {
    if (!estFiltre(bloc, cle))
      return { lieu, sorte: 'personnes', fonction, valeur: lecteur.lire(bloc), si: null }
    const table = enTable(bloc, lecteur.journal)
    if (table === null) return invalide(lieu)
    refuserInconnus(table, [cle, 'si'], lecteur.journal)
    const valeur = exiger(table, cle, lieu, lecteur.journal)
    const si = table.champs.get('si')
    if (valeur === null) return invalide(lieu)
    return {
      lieu,
      sorte: 'personnes',
      fonction,
      valeur: lecteur.lire(valeur.bloc),
      si: lireSi(si?.bloc, lecteur)
    }
  }
}

function estFiltre(bloc: Bloc, cle: string): boolean {
  return bloc.forme === 'table' && (bloc.champs.has(cle) || bloc.champs.has('si'))
}

function lireSi(bloc: Bloc | undefined, lecteur: Lecteur) {
  return bloc === undefined ? null : lecteur.lire(bloc)
}

function quantifier(fonction: FonctionDePersonnes): Mecanisme {
  return (bloc, lieu, lecteur) => ({
    lieu,
    sorte: 'personnes',
    fonction,
    valeur: lecteur.lire(bloc),
    si: null
  })
}

function rang(bloc: Bloc, lieu: Parameters<Mecanisme>[1], lecteur: Lecteur) {
  const parts = lireParties(bloc, lieu, ['parmi', 'du plus grand'], lecteur)
  if (parts === null) return invalide(lieu)
  return {
    lieu,
    sorte: 'rang',
    parmi: lecteur.lire(parts.parmi),
    valeur: lecteur.lire(parts['du plus grand'])
  } as const
}
