import * as v from 'valibot'
import { ok, type Result, refus } from '#shared/result'
import { couperCellules } from '../domain/correspondance/cellules.ts'
import type { Tableau } from '../domain/correspondance/preparer.ts'
import { type CaseRefusee, remplir, type Suivi } from '../domain/correspondance/remplir.ts'
import { AUCUN_CONTACT, type Contact, enContact, SchemaContact } from '../domain/courrier/contact.ts'

/** A household not yet checked, and whom to write to; or why its lines give none. */
export type FoyerLu = Result<
  { readonly situation: unknown; readonly contact: Contact },
  readonly CaseRefusee[]
>

const seul = (message: string): FoyerLu => refus([{ chemin: '', message }])

/** One line of JSON. */
export const lireJson = (texte: string): FoyerLu => {
  try {
    const json: unknown = JSON.parse(texte)
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? avecContact(json)
      : seul('Écrivez un objet par ligne : {"schema":"situation/1",…}.')
  } catch {
    return seul('Ce n’est pas du JSON. Vérifiez guillemets, virgules et accolades.')
  }
}

/** Whom to write to stands beside the household: the rules never see it. */
const avecContact = (json: object): FoyerLu => {
  if (!('contact' in json)) return ok({ situation: json, contact: AUCUN_CONTACT })
  const { contact, ...situation } = json
  const lu = v.safeParse(SchemaContact, contact)
  return lu.success
    ? ok({ situation, contact: enContact(lu.output) })
    : refus([{ chemin: 'contact', message: lu.issues[0].message }])
}

/** The rows of one household: the first says the household, each says a person when the mapping says so. */
export const lireRangees = (
  { separateur, largeur, cle, foyer, personne, contact }: Tableau,
  lignes: readonly string[]
): FoyerLu => {
  const rangees = lignes.map(ligne => couperCellules(ligne, separateur))
  if (rangees.some(cellules => cellules === null))
    return seul('Un guillemet n’est pas fermé, ou un mot suit un guillemet fermé.')
  const cellules = rangees as readonly (readonly string[])[]
  const fausse = cellules.find(({ length }) => length !== largeur)
  if (fausse)
    return seul(`${fausse.length} cellules, et ${largeur} colonnes : une virgule ou un « ; » de trop ?`)
  const suivi: Suivi = { refus: [] }
  // Rows that come back later under the same key are refused by this name.
  const nom = cle === null ? {} : { id: cellules[0]?.[cle] }
  const lu = { ...nom, ...(remplir(foyer, cellules[0] ?? [], suivi) as Record<string, unknown>) }
  const personnes =
    personne === null
      ? {}
      : { personnes: cellules.map((une, rang) => remplir(personne, une, suivi, `personnes[${rang}]`)) }
  const joint = contact === null ? {} : { contact: remplir(contact, cellules[0] ?? [], suivi, 'contact') }
  return suivi.refus.length === 0 ? avecContact({ ...lu, ...personnes, ...joint }) : refus(suivi.refus)
}
