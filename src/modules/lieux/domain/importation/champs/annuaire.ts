import { enAdresse } from '#shared/texte'
import type { AncienneCommune, Commune, Point } from '../../communes/commune.ts'
import { distanceKm } from '../../communes/distance.ts'
import type { Repertoire } from '../../communes/repertoire.ts'

/** A name that a commune bears or bore. */
export type Nommee = {
  readonly commune: Commune
  readonly ancienne: AncienneCommune | null
  readonly codesPostaux: readonly string[]
}

/** Communes as files write them: by code, name or postcode. */
export type Annuaire = {
  readonly parCode: (code: string) => Commune | null
  readonly parNom: (nom: string) => readonly Nommee[]
  readonly parCodePostal: (code: string) => readonly Commune[]
  readonly laPlusProche: (point: Point) => Commune | null
}

/** Made once for all the rows of all the files. */
export const annuaireDe = (repertoire: Repertoire): Annuaire => {
  const { communes, anciennes, communeParCode } = repertoire
  const noms = Map.groupBy(
    [
      ...communes.map(commune => ({ commune, ancienne: null, codesPostaux: commune.codesPostaux })),
      ...anciennes.map(ancienne => ({
        commune: ancienne.commune,
        ancienne,
        codesPostaux: [...ancienne.codesPostaux, ...ancienne.commune.codesPostaux]
      }))
    ],
    ({ commune, ancienne }) => nomCompare((ancienne ?? commune).nom)
  )
  const postaux = Map.groupBy(
    communes.flatMap(commune => commune.codesPostaux.map(codePostal => ({ codePostal, commune }))),
    ({ codePostal }) => codePostal
  )
  return {
    parCode: communeParCode,
    parNom: nom => noms.get(nomCompare(nom)) ?? [],
    parCodePostal: code => (postaux.get(code) ?? []).map(({ commune }) => commune),
    laPlusProche: point => laPlusProche(communes, point)
  }
}

/** « ST GERMAIN S/ MORIN Cedex 2 » and « Saint-Germain-sur-Morin » compare equal; so do « PARIS 11 » and « Paris ». */
export const nomCompare = (nom: string): string =>
  enAdresse(nom.replace(/\(.*?\)/g, ' ').replace(/\bs\//gi, 'sur '))
    .replace(/-cedex(-\d+)?$/, '')
    .replace(/\b(st|ste)\b/g, mot => (mot === 'st' ? 'saint' : 'sainte'))
    .replace(/^(paris|lyon|marseille)(-\d{1,2}(er?|eme)?)?(-arrondissement)?$/, '$1')
    .replace(/^(l|la|le|les)-/, '')

const laPlusProche = (communes: readonly Commune[], point: Point): Commune | null => {
  let proche: Commune | null = null
  let km = 15
  for (const commune of communes) {
    // A degree of latitude is 111 km: most are set aside without measuring.
    if (commune.position === null || Math.abs(commune.position.latitude - point.latitude) > 0.2) continue
    const ecart = distanceKm(commune.position, point)
    if (ecart < km) {
      km = ecart
      proche = commune
    }
  }
  return proche
}
