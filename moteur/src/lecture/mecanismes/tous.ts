import type { Lieu } from '../../arbre/arbre.ts'
import type { Cas, Expression } from '../expression.ts'
import type { Lecteur, Mecanisme } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { enListe, enTable, enTexte, refuserInconnus } from '../yaml/champs.ts'
import { mecanismesDeDates } from './dates.ts'
import { mecanismesDeMois } from './mois.ts'
import { mecanismesDePersonnes } from './personnes.ts'
import { mecanismesDeTranches } from './tranches.ts'

/** All the words of README §4. */
export const mecanismes: Readonly<Record<string, Mecanisme>> = {
  somme: liste('somme'),
  'le maximum de': liste('max'),
  'le minimum de': liste('min'),
  'toutes ces conditions': liste('et'),
  'une de ces conditions': liste('ou'),
  variations,
  inconnu,
  ...mecanismesDeTranches,
  ...mecanismesDeDates,
  ...mecanismesDePersonnes,
  ...mecanismesDeMois
}

function liste(fonction: Extract<Expression, { sorte: 'liste' }>['fonction']): Mecanisme {
  return (bloc, lieu, lecteur) => {
    const termes = enListe(bloc, lecteur.journal).map(lecteur.lire)
    if (termes.length === 0) return lecteur.refuser(lieu, 'Cette liste est vide.')
    return { lieu, sorte: 'liste', fonction, termes }
  }
}

/** Cases in order, the last one being « sinon »: no case may be forgotten in silence. */
function variations(bloc: Bloc, lieu: Lieu, lecteur: Lecteur): Expression {
  const blocs = enListe(bloc, lecteur.journal)
  const dernier = blocs.at(-1)
  const sinon = dernier?.forme === 'table' ? dernier.champs.get('sinon') : undefined
  if (dernier === undefined || sinon === undefined)
    return lecteur.refuser(
      lieu,
      '« variations » finit par « - sinon: … » : que vaut la règle dans les autres cas ?'
    )
  if (dernier.forme === 'table') refuserInconnus(dernier, ['sinon'], lecteur.journal)
  const cas = blocs.slice(0, -1).map(un => lireCas(un, lecteur))
  return {
    lieu,
    sorte: 'si',
    cas: cas.flatMap(un => (un === null ? [] : [un])),
    sinon: lecteur.lire(sinon.bloc)
  }
}

function lireCas(bloc: Bloc, lecteur: Lecteur): Cas | null {
  const table = enTable(bloc, lecteur.journal)
  if (table === null) return null
  refuserInconnus(table, ['si', 'alors'], lecteur.journal)
  const si = table.champs.get('si')
  const alors = table.champs.get('alors')
  if (si === undefined || alors === undefined)
    return lecteur.journal.refuser(bloc.lieu, 'Un cas de « variations » dit « si: » et « alors: ».')
  return { si: lecteur.lire(si.bloc), alors: lecteur.lire(alors.bloc) }
}

function inconnu(bloc: Bloc, lieu: Lieu, lecteur: Lecteur): Expression {
  const raison = enTexte(bloc, lecteur.journal)
  return raison === null ? { lieu, sorte: 'invalide' } : { lieu, sorte: 'inconnu', raison }
}
