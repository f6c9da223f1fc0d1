import { coches, NE_SAIT_PAS, type Recu, type Reponses, recoit } from '../reponses.ts'
import { bornes } from '../resultat.ts'
import type { Seuils } from '../seuils.ts'
import type { NombreOuBornes } from '../situation.ts'

/** Ticks that are not in the monthly total: they do not count, or the question says to leave them out. */
const HORS_TOTAL: readonly Recu[] = [
  'rsa',
  'prime_activite',
  'aide_logement',
  'cej',
  'bourse',
  'aide_proches',
  'css',
  'ame'
]
/** Minimum incomes of a person or a household: the rules must see them by name. */
export const MINIMA = ['aah', 'aspa', 'asi', 'ass'] as const
export type Minimum = (typeof MINIMA)[number]

const NATURES: Partial<Record<Recu, string>> = {
  salaire: 'salaire',
  chomage: 'allocation_chomage',
  retraite: 'retraite',
  invalidite: 'pension_invalidite',
  maladie: 'indemnites_journalieres_maladie',
  pension_alimentaire: 'pension_alimentaire_percue'
}

type Bornes = { readonly min: number; readonly max: number }

/** Beyond this a household total changes no right any more. */
const TOTAL_MAXIMUM = 20_000

/**
 * The money of a household, a month: what is drawn by name and the rest.
 * Several of these together cover every way to share the total; each keeps the total itself exact.
 */
export type Partage = {
  readonly minima: Readonly<Partial<Record<Minimum, NombreOuBornes>>>
  readonly reste: { readonly nature: string; readonly net: NombreOuBornes } | null
}

/** The kinds of income ticked that the total counts. */
const comptes = (r: Reponses): readonly Recu[] => coches(r).filter(recu => !HORS_TOTAL.includes(recu))

/**
 * One way, or several, to share the household's total. `finesse` slices a minimum income whose amount is unknown:
 * more slices blur less and take longer.
 */
export const partages = (r: Reponses, seuils: Seuils, finesse: number): readonly Partage[] => {
  const minima = MINIMA.filter(m => recoit(r, m))
  const autres = comptes(r).filter(recu => !minima.some(m => m === recu))
  const total = totalDe(r)
  const [premier, ...suivants] = minima
  if (premier === undefined) return [{ minima: {}, reste: { nature: natureUnique(autres), net: total } }]
  if (autres.length === 0 && rienDAutre(r)) return [{ minima: seulsMinima(r, seuils), reste: null }]
  const suite = Object.fromEntries(suivants.map(m => [m, possible(m, r, seuils)]))
  return parts(possible(premier, r, seuils), finesse).map(part => ({
    minima: { ...suite, [premier]: part },
    reste: { nature: natureUnique(autres), net: soustraire(total, [part, ...Object.values(suite)]) }
  }))
}

/** Ticking only minimum incomes says that nothing else comes in, once work was ruled out or the total given. */
const rienDAutre = (r: Reponses): boolean =>
  r.activite?.travail === 'non' || (r.activite === undefined && r.argent !== undefined)

/** A single minimum income is the total itself, when it was asked. */
const seulsMinima = (r: Reponses, seuils: Seuils): Partage['minima'] => {
  const minima = MINIMA.filter(m => recoit(r, m))
  const total = minima.length === 1 ? totalDe(r) : null
  return Object.fromEntries(minima.map(m => [m, total ?? possible(m, r, seuils)]))
}

const natureUnique = (recus: readonly Recu[]): string =>
  (recus.length === 1 && NATURES[recus[0] as Recu]) || 'revenu_non_precise'

const totalDe = (r: Reponses): NombreOuBornes => {
  const total = r.argent?.total
  if (total === undefined || total === NE_SAIT_PAS) return null
  if (typeof total === 'number') return total
  return { min: total.de, max: total.a ?? TOTAL_MAXIMUM }
}

/** What the law lets one draw of it: at least something, at most the full amount. */
const possible = (m: Minimum, r: Reponses, { aah, aahAncienne, aspa }: Seuils): Bornes => {
  const plein = m === 'aah' ? aah : m === 'aspa' ? aspa : null
  const max = plein ?? TOTAL_MAXIMUM
  return m === 'aah' && r.activite?.aah_entiere === 'oui' ? { min: aahAncienne ?? max, max } : { min: 1, max }
}

const parts = ({ min, max }: Bornes, finesse: number): readonly Bornes[] =>
  max >= TOTAL_MAXIMUM || min === max
    ? [{ min, max }]
    : Array.from({ length: finesse }, (_, n) => ({
        min: min + ((max - min) * n) / finesse,
        max: min + ((max - min) * (n + 1)) / finesse
      }))

const soustraire = (total: NombreOuBornes, retires: readonly NombreOuBornes[]): NombreOuBornes => {
  if (total === null) return null
  const [de, a] = bornes(total)
  const enMoins = retires.map(bornes)
  const min = enMoins.reduce((reste, [, max]) => reste - max, de)
  const max = enMoins.reduce((reste, [retire]) => reste - retire, a)
  return { min: Math.max(0, min), max: Math.max(0, max) }
}

/** How much of a total of unknown origin may be pay for work. */
export const partActivite = (r: Reponses): NombreOuBornes => {
  if (r.activite?.travail === 'non') return 0
  if (r.recus === undefined || r.recus === NE_SAIT_PAS) return { min: 0, max: 1 }
  const travaille = recoit(r, 'salaire', 'independant', 'autre')
  if (r.activite?.travail === 'oui') return { min: 0.01, max: 1 }
  return travaille || r.activite?.travail === NE_SAIT_PAS ? { min: 0, max: 1 } : 0
}
