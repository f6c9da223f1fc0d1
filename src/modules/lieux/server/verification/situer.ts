import { estDepartement } from '#shared/territoire'
import departements from '../../../../../donnees/departements.json' with { type: 'json' }
import { chercherOu } from '../../domain/communes/chercher-ou.ts'
import type { Commune } from '../../domain/communes/commune.ts'
import { annuaireDe, nomCompare } from '../../domain/importation/champs/annuaire.ts'
import { communesDeFrance } from '../communes/communes.ts'
import { indexDesCommunes } from '../communes/index-des-communes.ts'

type Endroit = {
  readonly nom: string
  readonly departement?: string | undefined
  readonly commune?: string | undefined
}

/** « 23 », « 2a », « Guéret », « st etienne »: the part of the territory that a referent wants to see. */
export const situer = (ou: string): Endroit | null => {
  const code = ou.trim().toUpperCase()
  if (estDepartement(code)) return { nom: nomDuDepartement(code), departement: code }
  const [trouvee] = chercherOu(indexDesCommunes(), ou)
  if (trouvee === undefined) return null
  const { nom, codeInsee } = trouvee.commune
  return { nom, commune: codeInsee }
}

const nomDuDepartement = (code: string): string =>
  departements.find(departement => departement.code === code)?.nom ?? code

let annuaire: ReturnType<typeof annuaireDe> | undefined

/** The commune of an address as it is typed; null when there is none of that name under that postcode. */
export const trouverCommune = (codePostal: string, nom: string): Commune | null => {
  annuaire ??= annuaireDe(communesDeFrance())
  const voulu = nomCompare(nom)
  const nommees = annuaire.parNom(nom).map(({ commune }) => commune)
  const ici = annuaire
    .parCodePostal(codePostal)
    .filter(commune => nommees.includes(commune) || nomCompare(commune.nom) === voulu)
  return ici.length === 1 ? (ici[0] ?? null) : null
}
