import type { Borne } from '../../arbre/arbre.ts'
import { douzeMois, recul } from '../../arbre/bornes-de-mois.ts'
import type { FonctionDeMois } from '../expression.ts'
import type { Lecteur, Mecanisme } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { enTexte } from '../yaml/champs.ts'
import { invalide, lireParties } from './parties.ts'

/** Five years: every month read is a column of every household. */
const RECUL_MAX = 60

/** README §4, « Mois ». */
export const mecanismesDeMois: Readonly<Record<string, Mecanisme>> = {
  'total sur les mois': fenetre('total', 'valeur'),
  'moyenne sur les mois': fenetre('moyenne', 'valeur'),
  'nombre de mois': fenetre('nombre', 'si'),
  'au mois': auMois
}

function fenetre(fonction: FonctionDeMois, cle: 'valeur' | 'si'): Mecanisme {
  return (bloc, lieu, lecteur) => {
    const parts = lireParties(bloc, lieu, ['de', 'à', cle], lecteur)
    if (parts === null) return invalide(lieu)
    const de = lireBorne(parts.de, lecteur)
    const a = lireBorne(parts.à, lecteur)
    if (de === null || a === null) return invalide(lieu)
    // Bounds of two kinds may cross in some months of request only.
    if (!douzeMois.some(mois => recul(de, mois) >= recul(a, mois)))
      return lecteur.refuser(parts.de.lieu, '« de » est le mois le plus ancien, « à » le plus récent.')
    return { lieu, sorte: 'mois', fonction, de, a, valeur: lecteur.lire(parts[cle]) }
  }
}

/** One month is a window whose two ends meet. */
function auMois(bloc: Bloc, lieu: Parameters<Mecanisme>[1], lecteur: Lecteur) {
  const parts = lireParties(bloc, lieu, ['mois', 'valeur'], lecteur)
  const borne = parts === null ? null : lireBorne(parts.mois, lecteur)
  if (parts === null || borne === null) return invalide(lieu)
  return {
    lieu,
    sorte: 'mois',
    fonction: 'moyenne',
    de: borne,
    a: borne,
    valeur: lecteur.lire(parts.valeur)
  } as const
}

function lireBorne(bloc: Bloc, lecteur: Lecteur): Borne | null {
  const texte = enTexte(bloc, lecteur.journal)
  if (texte === null) return null
  const borne = analyserBorne(texte)
  if (borne === null)
    return lecteur.journal.refuser(
      bloc.lieu,
      `« ${texte} » n'est pas un mois : écrivez M, M-1…, janvier N-1 ou décembre N-1.`
    )
  if (douzeMois.some(mois => recul(borne, mois) > RECUL_MAX))
    return lecteur.journal.refuser(bloc.lieu, `« ${texte} » est trop loin : au plus ${RECUL_MAX} mois.`)
  return borne
}

/** « N » is last year or before: a month of this year may not have come yet. */
function analyserBorne(texte: string): Borne | null {
  const relative = /^M(?:-(\d+))?$/.exec(texte)
  if (relative !== null) return { decalage: Number(relative[1] ?? 0) }
  const civile = /^(janvier|décembre) N-([1-9]\d*)$/.exec(texte)
  return civile === null ? null : { mois: civile[1] === 'janvier' ? 1 : 12, annee: Number(civile[2]) }
}
