import type { DouteHoraires, Horaires, Plage } from '../horaires.ts'
import { lireCellule } from './cellule.ts'
import { borner, citer } from './source.ts'

const NOMS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** Hours given day by day (Monday first, six or seven cells), with a comment that may hold the true rule. */
export const lireHorairesParJour = (
  cellules: readonly (string | null | undefined)[],
  commentaire: string | null | undefined = ''
): Horaires => {
  const dites = NOMS.map((_nom, rang) => borner(cellules[rang] ?? '').trim())
  const lues = dites.map(lireCellule)
  const doutes: DouteHoraires[] = lues.flatMap(({ doute }, rang) =>
    doute === undefined ? [] : [{ code: doute, mots: citer(dites[rang] ?? ''), jours: [rang] }]
  )
  const note = borner(commentaire ?? '').trim()
  const semaine: readonly (readonly Plage[])[] = lues.map(({ plages }) => plages)
  if (note !== '') doutes.push({ code: 'commentaire', mots: citer(note) })
  return { semaine, doutes, texte: texteDe(dites, note) }
}

/** The cells and the comment, as the source wrote them. */
const texteDe = (cellules: readonly string[], note: string): string =>
  [
    ...cellules.flatMap((cellule, rang) => (cellule === '' ? [] : [`${NOMS[rang]} : ${cellule}`])),
    ...(note === '' ? [] : [note])
  ].join('\n')
