import { enAdresse } from '#shared/texte'
import type { Doute } from '../../lieu/fiche.ts'
import type { Carnet } from '../carnet.ts'

/** A word of a list and what it becomes; an empty array for what has no equal on purpose. */
export type Table<T> = Readonly<Record<string, readonly T[]>>

/** « Gratuit : je peux accéder gratuitement… » and « gratuit » are one word. */
export const cleDe = (mot: string): string => enAdresse(mot.split(' : ')[0] ?? '')

type Lecture<T> = { readonly table: Table<T>; readonly champ: Doute['champ']; readonly carnet: Carnet }

/** What these words become, each once. A word that the table does not know is a doubt, never a guess. */
export const traduire = <T>(mots: readonly string[], lecture: Lecture<T>): readonly T[] => {
  const { table, champ, carnet } = lecture
  return [
    ...new Set(
      mots.flatMap(mot => {
        const cle = cleDe(mot)
        if (Object.hasOwn(table, cle)) return table[cle] ?? []
        carnet.doute(champ, 'mot-inconnu', mot)
        return []
      })
    )
  ]
}
