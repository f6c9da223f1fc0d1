import type { Horaires } from '../horaires.ts'
import { lireCellule } from './cellule.ts'
import { Chantier } from './chantier.ts'
import { lireCommentaire } from './commentaire/commentaire.ts'
import { borner, citer } from './source.ts'

const NOMS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** What the source says of the place itself. */
type Forme = 'fixe' | 'itinerant' | 'plusieurs-sites'

/** Hours given day by day (Monday first, six or seven cells), with a comment that may hold the true rule. */
export const lireHorairesParJour = (
  cellules: readonly (string | null | undefined)[],
  commentaire: string | null | undefined = '',
  forme: Forme = 'fixe'
): Horaires => {
  const chantier = new Chantier()
  const dites = NOMS.map((_nom, rang) => borner(cellules[rang] ?? '').trim())
  for (const [rang, cellule] of dites.entries()) {
    const { plages, doute } = lireCellule(cellule)
    chantier.poser({ jours: [rang], plages })
    if (doute) chantier.douter(doute, citer(cellule), { jours: [rang] })
  }
  const note = borner(commentaire ?? '').trim()
  lireCommentaire(note, chantier)
  if (commentaire && commentaire.length > borner(commentaire).length)
    chantier.douter('illisible', citer(note))
  // Someone is somewhere at that hour: not always here.
  if (forme !== 'fixe') chantier.douter(forme, citer(note))
  return chantier.finir(texteDe(dites, note))
}

/** The cells and the comment, as the source wrote them. */
const texteDe = (cellules: readonly string[], note: string): string =>
  [
    ...cellules.flatMap((cellule, rang) => (cellule === '' ? [] : [`${NOMS[rang]} : ${cellule}`])),
    ...(note === '' ? [] : [note])
  ].join('\n')
