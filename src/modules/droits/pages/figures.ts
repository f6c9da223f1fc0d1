import { m } from '#messages'
import { euros, eurosRonds } from '#shared/argent'
import { bornes, type Figure } from '../index.ts'

/** « 423,59 € », « entre 349 € et 424 € », « au moins 349 € »; nothing when nothing is known. */
export const direFigure = (figure: Figure): string | undefined => {
  const [min, max] = bornes(figure)
  if (min === max) return euros(min)
  if (min === 0) return Number.isFinite(max) ? m.droits_figure_jusqua({ max: eurosRonds(max) }) : undefined
  if (!Number.isFinite(max)) return m.droits_figure_au_moins({ min: eurosRonds(min) })
  return m.droits_figure_entre({ min: eurosRonds(min), max: eurosRonds(max) })
}

/** A figure that says something: an amount that may be nothing at all is not shown as a promise. */
export const montantAMontrer = (figure: Figure): string | undefined =>
  bornes(figure)[0] > 0 ? direFigure(figure) : undefined

/** An annual figure, to the euro: cents only blur it. */
export const direAnnuel = (figure: Figure): string => {
  const [min, max] = bornes(figure)
  return Math.round(min) === Math.round(max) ? eurosRonds(min) : (direFigure(figure) ?? '')
}
