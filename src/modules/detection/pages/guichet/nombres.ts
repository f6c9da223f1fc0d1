import { m } from '#messages'
import type { Montre } from '../../domain/resume/secret-des-petits-nombres.ts'

/** « 12 480 ». */
export const enFrancais = (nombre: number): string => nombre.toLocaleString('fr-FR')

/** A number, or the words that stand for one that is hidden. */
export const direMontre = (compte: Montre): string =>
  compte === null ? m.detection_resume_cache() : enFrancais(compte)
