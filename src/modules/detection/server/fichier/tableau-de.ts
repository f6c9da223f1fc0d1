import { preparerTableau, type Tableau } from '../../domain/correspondance/preparer.ts'
import type { Lecture } from './ouvriers.ts'

/** The table of a reading that was checked before. */
export const tableauDe = (lecture: Lecture): Tableau | null => {
  if (lecture === null) return null
  const prepare = preparerTableau(lecture.correspondance, lecture.entete)
  if (!prepare.ok) throw new Error('The mapping was checked before the threads were started.')
  return prepare.value
}
