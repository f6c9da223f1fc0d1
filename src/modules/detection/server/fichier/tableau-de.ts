import { preparerTableau, type Tableau } from '../../domain/correspondance/preparer.ts'
import type { LectureDeTableau } from './ouvriers.ts'

/** The table of a reading that was checked before. */
export const tableauDe = ({ correspondance, entete }: LectureDeTableau): Tableau => {
  const prepare = preparerTableau(correspondance, entete)
  if (!prepare.ok) throw new Error('The mapping was checked before the threads were started.')
  return prepare.value
}
