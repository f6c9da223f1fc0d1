import { coches, NE_SAIT_PAS, type Recu, type Reponses, recoit } from '../reponses.ts'
import { bornes } from '../resultat.ts'
import type { Seuils } from '../seuils.ts'
import type { NombreOuBornes } from '../situation.ts'

/** Ticked, but not in the monthly total: they do not count, or the question says to leave them out. */
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

/** A kind of income as the total counts it. `passe` is money of before, now ended; `autre` may be work or not. */
export type Source =
  | Exclude<
      Recu,
      'rsa' | 'prime_activite' | 'aide_logement' | 'cej' | 'bourse' | 'aide_proches' | 'css' | 'ame'
    >
  | 'passe'

/** One way to share the household's total between its sources, `principale` taking all that the others do not need. */
export type Partage = {
  readonly montants: Readonly<Partial<Record<Source, NombreOuBornes>>>
  readonly principale: Source | null
  /** How much of the income of unknown origin is pay for work. */
  readonly partActivite: NombreOuBornes
}

/** Beyond this a household total changes no right any more. */
const TOTAL_MAXIMUM = 20_000
/** What a source gets when another takes the total: enough to be seen, too little to weigh. */
const PRESENCE = 1
/** More of them make too many households to evaluate; hardly anyone has more. */
const SOURCES_AU_PLUS = 5
const INCONNU = { min: PRESENCE, max: TOTAL_MAXIMUM } as const

/**
 * The ways to share the total that bound all the others: each source in turn takes it whole.
 * The total itself stays exact in each of them, which a range per source would lose.
 */
export const partages = (r: Reponses, seuils: () => Seuils): readonly Partage[] => {
  const total = totalDe(r)
  const sources = sourcesDe(r)
  if (r.recus === NE_SAIT_PAS) return origineInconnue(total, seuils)
  if (sources.length === 0) return argentDAvant(total)
  if (total === null) return [toutInconnu(r, sources, seuils)]
  if (sources.length > SOURCES_AU_PLUS) return [toutesMelees(total, sources)]
  return sources.flatMap(principale => avecSesParts(partager({ total, sources, principale, seuils })))
}

/** What a month may bear of a year's money that « changes a lot »: all of it may fall in three months. */
const POINTE = 12 / 3

/** All these ways at once, each source anywhere between its ends: coarser, but a single household. */
export const melanger = (parts: readonly Partage[], change: boolean): Partage => {
  const sources = [...new Set(parts.flatMap(({ montants }) => Object.keys(montants) as Source[]))]
  const etendue = (source: Source): NombreOuBornes => {
    const vus = parts.map(({ montants }) => (source in montants ? (montants[source] ?? null) : 0))
    if (vus.includes(null)) return null
    const bouts = vus.map(montant => bornes(montant ?? 0))
    const [min, max] = [Math.min(...bouts.map(([bas]) => bas)), Math.max(...bouts.map(([, haut]) => haut))]
    return change ? { min: 0, max: max * POINTE } : { min, max }
  }
  return {
    montants: Object.fromEntries(sources.map(source => [source, etendue(source)])),
    principale: null,
    partActivite: { min: 0, max: 1 }
  }
}

const totalDe = (r: Reponses): NombreOuBornes => {
  const total = r.argent?.total
  if (total === undefined || total === NE_SAIT_PAS) return null
  if (typeof total === 'number') return total
  return { min: total.de, max: total.a ?? TOTAL_MAXIMUM }
}

/** The sources ticked; working these last months adds pay, even unticked. */
const sourcesDe = (r: Reponses): readonly Source[] => {
  const cochees = coches(r).filter((recu): recu is Exclude<Source, 'passe'> => !HORS_TOTAL.includes(recu))
  const travaille = r.activite?.travail === 'oui' || r.activite?.travail === NE_SAIT_PAS
  return travaille && !recoit(r, 'salaire', 'independant') ? [...cochees, 'salaire'] : cochees
}

/** Nothing is received any more: the money is of before. */
const argentDAvant = (total: NombreOuBornes): readonly Partage[] => [
  { montants: { passe: total }, principale: 'passe', partActivite: total === null ? { min: 0, max: 1 } : 0 }
]

/** What opens a right by itself and may hide behind « je ne sais pas ». */
const PEUT_ETRE = ['invalidite', 'aah', 'aspa', 'asi', 'ass'] as const satisfies readonly Source[]

/** « Je ne sais pas » to what is received: any of these may be it, so none of their rights is closed. */
const origineInconnue = (total: NombreOuBornes, seuils: () => Seuils): readonly Partage[] => {
  if (total !== null) {
    const parts = PEUT_ETRE.map(principale =>
      partager({ total, sources: [principale, 'autre'], principale, seuils })
    )
    return [
      ...avecSesParts({ montants: { autre: total }, principale: 'autre', partActivite: null }),
      ...parts.flatMap(avecSesParts)
    ]
  }
  const peutEtre = PEUT_ETRE.map(source => [source, { min: 0, max: pleinDe(source, seuils) }])
  const montants = { autre: null, ...Object.fromEntries(peutEtre) }
  return [{ montants, principale: 'autre', partActivite: { min: 0, max: 1 } }]
}

const toutInconnu = (r: Reponses, sources: readonly Source[], seuils: () => Seuils): Partage => ({
  montants: {
    ...Object.fromEntries(sources.map(source => [source, possible(source, r, seuils)])),
    ...(peutTravailler(r) ? { salaire: { min: 0, max: TOTAL_MAXIMUM } } : {})
  },
  principale: null,
  partActivite: recoit(r, 'independant') ? 1 : { min: 0, max: 1 }
})

/** Too many sources to take each in turn: any of them may bring anything up to the total. */
const toutesMelees = (total: NonNullable<NombreOuBornes>, sources: readonly Source[]): Partage => ({
  montants: Object.fromEntries(sources.map(source => [source, { min: PRESENCE, max: bornes(total)[1] }])),
  principale: null,
  partActivite: { min: 0, max: 1 }
})

/** Someone who may be presumed to have the CSS is asked about work: until then work stays possible. */
const peutTravailler = (r: Reponses): boolean =>
  r.activite === undefined &&
  r.argent === undefined &&
  recoit(r, 'aah', 'aspa', 'asi', 'ass') &&
  !recoit(r, 'salaire')

/** What one may draw of it: at least something, at most the full amount. */
const possible = (source: Source, r: Reponses, seuils: () => Seuils): NombreOuBornes => {
  const plein = pleinDe(source, seuils)
  if (source !== 'aah' || r.activite?.aah_entiere !== 'oui') return { ...INCONNU, max: plein }
  return { min: seuils().aahAncienne ?? plein, max: plein }
}

const pleinDe = (source: Source, seuils: () => Seuils): number =>
  (source === 'aah' ? seuils().aah : source === 'aspa' ? seuils().aspa : null) ?? TOTAL_MAXIMUM

type Donnee = {
  readonly total: NonNullable<NombreOuBornes>
  readonly sources: readonly Source[]
  readonly principale: Source
  readonly seuils: () => Seuils
}

const partager = ({ total, sources, principale, seuils }: Donnee): Partage => {
  const autres = sources.filter(source => source !== principale)
  const restant = enlever(total, autres.length * PRESENCE)
  const presents = Object.fromEntries(autres.map(source => [source, PRESENCE]))
  const plein = pleinDe(principale, seuils)
  const [secours] = autres
  // A minimum income has a ceiling of its own: the next source takes what goes beyond.
  const surplus = enlever(total, plein)
  const deborde = secours !== undefined && bornes(surplus)[1] > 0
  return {
    montants: deborde
      ? { ...presents, [principale]: auPlus(restant, plein), [secours]: surplus }
      : { ...presents, [principale]: restant },
    principale,
    partActivite: sources.includes('independant') ? 1 : { min: 0, max: 1 }
  }
}

/** Income of unknown origin is wholly work, or not at all: the two ends bound what lies between. */
const avecSesParts = (partage: Partage): readonly Partage[] =>
  partage.montants.autre === undefined || partage.partActivite === 1
    ? [{ ...partage, partActivite: partage.montants.independant === undefined ? 0 : 1 }]
    : [0, 1].map(partActivite => ({ ...partage, partActivite }))

const enlever = (total: NonNullable<NombreOuBornes>, montant: number): NonNullable<NombreOuBornes> => {
  if (typeof total === 'number') return Math.max(0, total - montant)
  return { min: Math.max(0, total.min - montant), max: Math.max(0, total.max - montant) }
}

const auPlus = (montant: NonNullable<NombreOuBornes>, plein: number): NonNullable<NombreOuBornes> => {
  if (typeof montant === 'number') return Math.min(montant, plein)
  return { min: Math.min(montant.min, plein), max: Math.min(montant.max, plein) }
}
