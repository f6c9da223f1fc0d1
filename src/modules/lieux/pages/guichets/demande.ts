import * as v from 'valibot'
import { estDepartement } from '#shared/territoire'
import { type Besoin, estBesoin } from '../../domain/besoins/besoins.ts'

/** Kilometres as the crow flies that one may find too far: from a walk to a day without a car. */
export const LIMITES_KM = [5, 10, 15, 20, 30] as const

/** What the page of white areas was asked; what is not understood is the usual. */
export type DemandeDeZones = {
  readonly departement: string | null
  readonly besoin: Besoin
  readonly km: number
}

const Requete = v.object({
  departement: v.fallback(v.nullable(v.pipe(v.string(), v.check(estDepartement))), null),
  besoin: v.fallback(v.pipe(v.string(), v.check(estBesoin)), 'css'),
  km: v.fallback(v.pipe(v.string(), v.transform(Number), v.picklist(LIMITES_KM)), 15)
})

/** Reads the query of the page. */
export const lireDemande = (
  requete: Readonly<Record<string, string>>,
  parDefaut: string | null
): DemandeDeZones => {
  const { departement, besoin, km } = v.parse(Requete, requete)
  return { departement: departement ?? parDefaut, besoin: besoin as Besoin, km }
}
