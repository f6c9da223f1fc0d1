import { m } from '#messages'
import { capitale, typographier } from '#shared/texte'
import type { Ecart } from '../../domain/precis/saisie.ts'
import type { Situation } from '../../index.ts'

type Message = (valeurs?: Readonly<Record<string, string>>) => string

// Looked up at each call: kept in a constant here, every word of every page would travel to browsers.
const trouver = (cle: string): Message | undefined =>
  (m as unknown as Readonly<Record<string, Message | undefined>>)[cle]

/** The words of a key made from a word of the contract: `precis_revenu_salaire`. A word without words is said as it is. */
export const motPrecis = (sorte: string, mot: string): string =>
  trouver(`precis_${sorte}_${mot}`)?.() ?? capitale(typographier(mot.replaceAll('_', ' ')))

/** What was not understood in a field. */
export const direEcart = ({ code }: Ecart): string => motPrecis('erreur', code.replaceAll('-', '_'))

/** « La personne aidée », « Son conjoint », « Enfant né en 2015 ». No name is ever asked. */
export const direPersonne = ({ personnes }: Situation, rang: number): string => {
  const personne = personnes[rang]
  if (personne === undefined || personne.role === 'demandeur') return m.precis_personne_demandeur()
  if (personne.role === 'conjoint') return m.precis_personne_conjoint()
  const naissance = personne.date_naissance
  const enfants = personnes.slice(0, rang + 1).filter(({ role }) => role === 'enfant').length
  if (naissance === null) return m.precis_personne_enfant_n({ nombre: String(enfants) })
  const annee = (typeof naissance === 'string' ? naissance : naissance.min).slice(0, 4)
  return m.precis_personne_enfant({ annee })
}
