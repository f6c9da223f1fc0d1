import type { Regle } from '../../horaires.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Jeton } from './jetons.ts'

/** When a rule holds; `vacances`: it speaks of school holidays, of which we have no calendar. */
export type Quand = Pick<Regle, 'jours' | 'rangs' | 'semaines' | 'du' | 'au' | 'feries'> & {
  readonly vacances?: true
}

type Flux = Lecteur<Jeton>

/** Takes a sign if it comes next. */
export const signe = (flux: Flux, voulu: string): boolean => {
  const jeton = flux.voir()
  if (jeton?.genre !== 'signe' || jeton.signe !== voulu) return false
  flux.position += 1
  return true
}

/** Every « when » named before the hours, or undefined when one cannot be read. Nothing named: `[{}]`. */
export const lireQuand = (flux: Flux): readonly Quand[] | undefined => {
  const dates = flux.est('annee') || flux.est('mois') ? lireDates(flux) : [{}]
  const semaines = flux.est('semaine') ? lireSemaines(flux) : {}
  const jours = lireJours(flux)
  if (dates === undefined || semaines === undefined || jours === undefined) return undefined
  signe(flux, ':')
  return dates.flatMap(date => jours.map(jour => ({ ...date, ...semaines, ...jour })))
}

const deux = (n: number): string => String(n).padStart(2, '0')

type Bout = { readonly annee?: number; readonly mois?: number; readonly jour?: number }

const lireBout = (flux: Flux): Bout => {
  const annee = flux.prendre('annee')?.annee
  const mois = flux.prendre('mois')?.mois
  const jour = mois === undefined ? undefined : flux.prendre('nombre')?.n
  return { ...(annee && { annee }), ...(mois && { mois }), ...(jour && { jour }) }
}

/** « Jul 15-Aug 25 », « Dec 24,Dec 31 », « 2026 May 15 ». */
const lireDates = (flux: Flux): readonly Quand[] | undefined => {
  const dates: Quand[] = []
  let annee: number | undefined
  do {
    const debut = lireBout(flux)
    if (debut.annee === undefined && debut.mois === undefined) return undefined
    annee = debut.annee ?? annee
    const fin = signe(flux, '-') ? lireFin(flux, debut) : debut
    if (fin === undefined) return undefined
    const date = saison({ ...(annee && { annee }), ...debut }, { ...(annee && { annee }), ...fin })
    if (date === undefined) return undefined
    dates.push(date)
  } while (flux.voir(1)?.genre === 'mois' && signe(flux, ','))
  return dates
}

/** After the dash: « Aug 25 », « 25 » of the same month, « 2027 ». */
const lireFin = (flux: Flux, debut: Bout): Bout | undefined => {
  const jour = debut.jour === undefined ? undefined : flux.prendre('nombre')?.n
  if (jour !== undefined) return { ...debut, jour }
  const fin = lireBout(flux)
  return (fin.mois === undefined) === (debut.mois === undefined) && (fin.mois ?? fin.annee) !== undefined
    ? fin
    : undefined
}

const JOURS_DES_MOIS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const saison = (debut: Bout, fin: Bout): Quand | undefined => {
  // « Jul 15-Aug » names a day at one end only: nobody knows what was meant.
  if ((debut.jour === undefined) !== (fin.jour === undefined)) return undefined
  const du = `${deux(debut.mois ?? 1)}-${deux(debut.jour ?? 1)}`
  const au = `${deux(fin.mois ?? 12)}-${deux(fin.jour ?? dernierDuMois(fin.mois ?? 12))}`
  if (![debut, fin].every(existe)) return undefined
  if (debut.annee === undefined) return fin.annee === undefined ? { du, au } : undefined
  const quand = { du: `${debut.annee}-${du}`, au: `${fin.annee ?? debut.annee}-${au}` }
  return quand.du <= quand.au ? quand : undefined
}

const dernierDuMois = (mois: number): number => JOURS_DES_MOIS[mois - 1] ?? 31
const existe = ({ mois = 1, jour = 1 }: Bout): boolean => jour >= 1 && jour <= dernierDuMois(mois)

/** « week 1-53/2 » (odd), « week 2-53/2 » (even), « week 10,20-25 ». */
const lireSemaines = (flux: Flux): Quand | undefined => {
  flux.prendre('semaine')
  const numeros = new Set<number>()
  do {
    const du = flux.prendre('nombre')?.n
    const au = signe(flux, '-') ? flux.prendre('nombre')?.n : du
    const pas = signe(flux, '/') ? flux.prendre('nombre')?.n : 1
    if (!du || !au || !pas || du > au || au > 53) return undefined
    for (let n = du; n <= au; n += pas) numeros.add(n)
  } while (flux.voir(1)?.genre === 'nombre' && signe(flux, ','))
  return { semaines: parite([...numeros].toSorted((a, b) => a - b)) }
}

const parite = (numeros: readonly number[]): NonNullable<Regle['semaines']> => {
  // 52 or 53: either end of the year is meant as « to the end ».
  const toutes = (reste: number) => numeros.length >= 26 && numeros.every(n => n % 2 === reste)
  if (toutes(1)) return 'impaires'
  return toutes(0) ? 'paires' : numeros
}

/** « Mo-Fr,Sa[1],PH ». */
const lireJours = (flux: Flux): readonly Quand[] | undefined => {
  if (!estJour(flux.voir())) return [{}]
  const lus: (Quand | undefined)[] = []
  do lus.push(lireUnJour(flux))
  while (estJour(flux.voir(1)) && signe(flux, ','))
  const dits = lus.filter(lu => lu !== undefined)
  if (dits.length < lus.length) return undefined
  // « PH Mo-Fr », without a comma: only the holidays of these days. Too fine for us.
  return estJour(flux.voir()) ? restreindre(flux, dits) : grouper(dits)
}

/** Plain days together, the others each on their own. */
const grouper = (dits: readonly Quand[]): readonly Quand[] => {
  const simple = ({ jours, rangs }: Quand) => jours !== undefined && rangs === undefined
  const jours = new Set(dits.filter(simple).flatMap(({ jours = [] }) => jours))
  const autres = dits.filter(dit => !simple(dit))
  return jours.size === 0 ? autres : [{ jours: [...jours].toSorted((a, b) => a - b) }, ...autres]
}

/** « SH Mo-Fr »: the doubt of school holidays is for these days only. */
const restreindre = (flux: Flux, autres: readonly Quand[]): readonly Quand[] | undefined => {
  const [seul] = autres
  if (autres.length !== 1 || !seul?.vacances) return undefined
  return lireJours(flux)?.map(jour => ({ ...jour, vacances: true as const }))
}

const estJour = (jeton: Jeton | undefined): boolean =>
  jeton?.genre === 'jour' || jeton?.genre === 'ferie' || jeton?.genre === 'vacances'

const lireUnJour = (flux: Flux): Quand | undefined => {
  if (flux.prendre('ferie')) return { feries: true }
  if (flux.prendre('vacances')) return { vacances: true }
  const du = flux.prendre('jour')?.rang
  if (du === undefined) return undefined
  if (signe(flux, '[')) {
    const rangs = lireRangs(flux)
    return rangs && { jours: [du], rangs }
  }
  const au = signe(flux, '-') ? flux.prendre('jour')?.rang : du
  if (au === undefined) return undefined
  const jours: number[] = []
  for (let n = 0; n <= (au - du + 7) % 7; n += 1) jours.push((du + n) % 7)
  return { jours }
}

/** « 1,3] », « 2-4] », « -1] ». */
const lireRangs = (flux: Flux): readonly number[] | undefined => {
  const rangs = new Set<number>()
  do {
    const dernier = signe(flux, '-')
    const du = flux.prendre('nombre')?.n
    const au = !dernier && signe(flux, '-') ? flux.prendre('nombre')?.n : du
    // Only the last one (-1) is ever said in French.
    if (du === undefined || au === undefined || du < 1 || au > 5 || au < du || (dernier && du !== 1))
      return undefined
    for (let n = du; n <= au; n += 1) rangs.add(dernier ? -n : n)
  } while (signe(flux, ','))
  return signe(flux, ']') ? [...rangs].toSorted((a, b) => a - b) : undefined
}
