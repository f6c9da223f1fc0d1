import { couperCellules, type Tableau } from '../../src/modules/detection/index.ts'
import type { Demande } from '../../src/modules/detection/server/index.ts'
import type { Ligne } from '../lignes.ts'

/** Each line of JSON is a household; an empty line is none. */
export async function* foyersEnJson(lignes: AsyncIterable<Ligne>): AsyncGenerator<Demande> {
  for await (const ligne of lignes) {
    if ('refus' in ligne) yield { ligne: ligne.numero, refus: ligne.refus }
    else if (ligne.texte !== '') yield { ligne: ligne.numero, textes: [ligne.texte] }
  }
}

/** Rows of a table: one by one, or those that follow each other under one key together. */
export async function* foyersEnRangees(
  lignes: AsyncIterable<Ligne>,
  { cle, separateur }: Pick<Tableau, 'cle' | 'separateur'>
): AsyncGenerator<Demande> {
  const groupes = cle === null ? null : grouper(texte => couperCellules(texte, separateur)?.[cle] ?? '')
  for await (const rangee of foyersEnJson(lignes)) yield* groupes?.ajouter(rangee) ?? [rangee]
  yield* groupes?.finir() ?? []
}

type Groupe = { readonly ligne: number; readonly valeur: string; readonly textes: string[] }

/** More would be a column that is no key: memory stays small. */
const RANGEES_AU_PLUS = 50

/** Rows that say the same key make one household; what is finished comes out. */
const grouper = (valeurDe: (texte: string) => string) => {
  let groupe: Groupe | null = null
  const finir = (): readonly Demande[] => {
    const fini = groupe === null ? [] : [groupe]
    groupe = null
    return fini
  }
  return {
    finir,
    ajouter: (rangee: Demande): readonly Demande[] => {
      if ('refus' in rangee) return [...finir(), rangee]
      const [texte = ''] = rangee.textes
      const valeur = valeurDe(texte)
      if (groupe?.valeur === valeur && groupe.textes.length < RANGEES_AU_PLUS) {
        groupe.textes.push(texte)
        return []
      }
      const finis = finir()
      groupe = { ligne: rangee.ligne, valeur, textes: [texte] }
      return finis
    }
  }
}
