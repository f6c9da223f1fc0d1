import { plusProche } from '#shared/proche'
import { departementDe } from '#shared/territoire'
import type { Commune, Point } from '../../communes/commune.ts'
import { distanceKm } from '../../communes/distance.ts'
import type { CodeDoute } from '../carnet.ts'
import { type Annuaire, type Nommee, nomCompare } from './annuaire.ts'

type Dite = {
  readonly nom: string
  readonly codePostal: string
  readonly codeInsee: string
  /** Where the row says it is: it settles between communes. */
  readonly point: Point | null
}
type Resolue = {
  readonly commune: Commune | null
  readonly doute?: CodeDoute
  /** Found under another writing of its name. */
  readonly rapprochee?: true
}

const PRES_KM = 15

/** The commune of today that a row means, by its code, its name, its postcode and its point, which may disagree. */
export const resoudreCommune = (dite: Dite, annuaire: Annuaire): Resolue => {
  const parCode = dite.codeInsee === '' ? null : annuaire.parCode(dite.codeInsee)
  const nommees = annuaire.parNom(dite.nom)
  if (parCode !== null && confirme(parCode, dite, nommees)) return { commune: parCode }
  const parNom = seule(departager(nommees, dite.codePostal))
  // The code says one commune, the name and the postcode another: what is written for people wins.
  if (parCode !== null) return { commune: parNom ?? parCode, doute: 'commune-contradictoire' }
  return parNom === null ? rapprocher(dite, nommees, annuaire) : { commune: parNom }
}

const confirme = (commune: Commune, dite: Dite, nommees: readonly Nommee[]): boolean =>
  (dite.nom === '' && ['', commune.departement].includes(departementDuCode(dite.codePostal))) ||
  commune.codesPostaux.includes(dite.codePostal) ||
  nommees.some(({ commune: { codeInsee } }) => codeInsee === commune.codeInsee)

/** Among communes of one name, those of the postcode, else those of its département. */
const departager = (nommees: readonly Nommee[], codePostal: string): readonly Commune[] => {
  const exactes = nommees.filter(({ codesPostaux }) => codesPostaux.includes(codePostal))
  const voisines = nommees.filter(({ commune }) => commune.departement === departementDuCode(codePostal))
  return (exactes.length > 0 ? exactes : voisines).map(({ commune }) => commune)
}

// « Brive » is Brive-la-Gaillarde, « Les Mathes - La Palmyre » is Les Mathes, « Oisel » is Oissel.
const rapprocher = (dite: Dite, nommees: readonly Nommee[], annuaire: Annuaire): Resolue => {
  const duCode = annuaire.parCodePostal(dite.codePostal)
  const nom = nomCompare(dite.nom).slice(0, 60)
  const noms = duCode.map(commune => nomCompare(commune.nom))
  const commence = nom === '' ? [] : duCode.filter((_commune, rang) => commencent(nom, noms[rang] ?? ''))
  const proche = nom === '' ? null : plusProche(nom, noms)
  const trouvee = seule(commence) ?? (proche === null ? null : (duCode[noms.indexOf(proche)] ?? null))
  return trouvee === null ? deviner(dite, nommees, duCode, annuaire) : { commune: trouvee, rapprochee: true }
}

const commencent = (a: string, b: string): boolean => a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

const deviner = (
  { point, nom, codePostal }: Dite,
  nommees: readonly Nommee[],
  duCode: readonly Commune[],
  annuaire: Annuaire
): Resolue => {
  const homonymes = nommees.map(({ commune }) => commune)
  if (duCode.length > 0 && homonymes.length > 0) {
    const commune = laPlusProche([...homonymes, ...duCode], point)
    // A hamlet of the postcode may bear the name of a commune of elsewhere.
    if (commune !== null && duCode.includes(commune)) return { commune, doute: 'commune-devinee' }
    return { commune, doute: commune === null ? 'commune-inconnue' : 'commune-contradictoire' }
  }
  const sansAdresse = nom === '' && codePostal === '' && point !== null
  const commune =
    laPlusProche(duCode, point) ??
    seule(duCode.length > 0 ? duCode : homonymes) ??
    laPlusProche(homonymes, point) ??
    (sansAdresse ? annuaire.laPlusProche(point) : null)
  return { commune, doute: commune === null ? 'commune-inconnue' : 'commune-devinee' }
}

const laPlusProche = (communes: readonly Commune[], point: Point | null): Commune | null => {
  if (point === null) return null
  const [premiere] = communes
    .map(commune => ({ commune, km: commune.position ? distanceKm(commune.position, point) : Infinity }))
    .filter(({ km }) => km <= PRES_KM)
    .toSorted((a, b) => a.km - b.km)
  return premiere?.commune ?? null
}

const seule = (communes: readonly Commune[]): Commune | null => {
  const codes = new Set(communes.map(({ codeInsee }) => codeInsee))
  return codes.size === 1 ? (communes[0] ?? null) : null
}

// 20 is Corsica, which has two départements: a postcode in 200 or 201 is 2A, in 202 or 206 is 2B.
const departementDuCode = (codePostal: string): string =>
  codePostal.startsWith('20') ? (/^20[01]/.test(codePostal) ? '2A' : '2B') : departementDe(codePostal)
