import type { Ligne } from '#server/lignes'
import { couperCellules } from '../../domain/correspondance/cellules.ts'
import type { Tableau } from '../../domain/correspondance/preparer.ts'
import type { Demande } from '../traiter-lot.ts'

/** A line as it is asked about; an empty one is none. */
export const demandeDe = (ligne: Ligne): readonly Demande[] => {
  if ('refus' in ligne) return [{ ligne: ligne.numero, refus: ligne.refus }]
  return ligne.texte === '' ? [] : [{ ligne: ligne.numero, textes: [ligne.texte] }]
}

type Table = Pick<Tableau, 'cle' | 'separateur' | 'largeur'>

/** Rows of a table: one by one, or those that follow each other under one key together. */
export async function* foyersEnRangees(
  lignes: AsyncIterable<Ligne>,
  { cle, separateur, largeur }: Table
): AsyncGenerator<Demande> {
  const valeurDe = (texte: string): Cle => {
    const cellules = couperCellules(texte, separateur)
    const valeur = cellules?.[cle ?? 0] ?? ''
    return valeur === '' ? null : { valeur, sure: cellules?.length === largeur }
  }
  const groupes = cle === null ? null : grouper(valeurDe)
  for await (const ligne of lignes)
    for (const rangee of demandeDe(ligne)) yield* groupes?.ajouter(rangee) ?? [rangee]
  yield* groupes?.finir(null) ?? []
}

/** What the key of a row says; a row of a wrong width may hold another cell there. */
type Cle = { readonly valeur: string; readonly sure: boolean } | null

type Groupe = {
  readonly ligne: number
  readonly valeur: string
  readonly textes: string[]
  /** A row beside it that nobody could give to a household. */
  illisible: number | null
}

/** More would be a column that is no key: memory stays small. */
const RANGEES_AU_PLUS = 50

/** Rows that say the same key make one household; what is finished comes out. */
const grouper = (valeurDe: (texte: string) => Cle) => {
  let groupe: Groupe | null = null
  let avant: number | null = null
  const finir = (illisible: number | null): readonly Demande[] => {
    const fini = groupe
    groupe = null
    return fini === null ? [] : [enDemande({ ...fini, illisible: fini.illisible ?? illisible })]
  }
  /** It may be somebody of the household before, or of the one after: neither is known to be whole. */
  const isoler = (rangee: Demande): readonly Demande[] => {
    avant = rangee.ligne
    return [...finir(rangee.ligne), rangee]
  }
  return {
    finir,
    ajouter: (rangee: Demande): readonly Demande[] => {
      if ('refus' in rangee) return isoler(rangee)
      const [texte = ''] = rangee.textes
      const cle = valeurDe(texte)
      if (cle !== null && groupe?.valeur === cle.valeur) {
        if (groupe.textes.length <= RANGEES_AU_PLUS) groupe.textes.push(texte)
        return []
      }
      if (cle === null || !cle.sure) return isoler(rangee)
      const finis = finir(null)
      groupe = { ligne: rangee.ligne, valeur: cle.valeur, textes: [texte], illisible: avant }
      avant = null
      return finis
    }
  }
}

const enDemande = ({ ligne, textes, illisible }: Groupe): Demande => {
  if (illisible !== null)
    return { ligne, refus: `La ligne ${illisible} ne se lit pas : elle est peut-être de ce foyer.` }
  return textes.length > RANGEES_AU_PLUS
    ? { ligne, refus: `Plus de ${RANGEES_AU_PLUS} lignes pour un foyer : est-ce la bonne colonne ?` }
    : { ligne, textes }
}
