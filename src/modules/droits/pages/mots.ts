import { m } from '#messages'

type Valeurs = Readonly<Record<string, string>>
type Message = (valeurs: Valeurs) => string

const MOTS = m as unknown as Readonly<Record<string, Message | undefined>>

/** The words of a key that the domain gives as data. */
export const mot = (cle: string, valeurs: Valeurs = {}): string => {
  const message = MOTS[cle]
  if (message === undefined) throw new Error(`No message « ${cle} »`)
  return message(valeurs)
}

/** True when this key has words. */
export const aUnMot = (cle: string): boolean => MOTS[cle] !== undefined
