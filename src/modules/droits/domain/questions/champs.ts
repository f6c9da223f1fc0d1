import { type Formulaire, valeur, valeurs } from '#shared/formulaire'
import { ok, type Result, refus } from '#shared/result'
import { NE_SAIT_PAS, type OuiNon, type OuiNonTait, TAIT } from '../reponses.ts'

export { type Formulaire, valeur, valeurs }

/** One choice; `cle` is the key of its words, `valeurs` what the words must show. */
export type Option = {
  readonly valeur: string
  readonly cle: string
  readonly valeurs?: Readonly<Record<string, string>>
  readonly pictogramme?: string
  /** « je ne sais pas », « je préfère ne pas le dire », « rien »: set apart, never smaller. */
  readonly aPart?: boolean
  /** Choosing it unticks the others. */
  readonly exclusive?: boolean
}

/** A field of a question, as data: the page draws it, the form sends `nom` back. */
export type Champ = {
  readonly nom: string
  readonly cle: string
  readonly aide?: string
  /** What the words of `cle` must show. */
  readonly valeurs?: Readonly<Record<string, string>>
} & (
  | { readonly sorte: 'choix' | 'cases' | 'nombres'; readonly options: readonly Option[] }
  | { readonly sorte: 'annee' | 'jour' | 'montant' }
  /** The page owns the list of names; `propose` is the territory's own. */
  | { readonly sorte: 'departement'; readonly propose: string | null }
)

export type CodeErreur =
  | 'choisir'
  | 'annee'
  | 'annee_future'
  | 'annee_conjoint'
  | 'date'
  | 'montant'
  | 'par_mois'
  | 'departement'
  | 'rien_et_autre'
export type ErreurChamp = { readonly champ: string; readonly code: CodeErreur }
export type Lecture<T> = Result<T, readonly ErreurChamp[]>

/** Reads one word of a list. */
export const lireMot = <const M extends readonly string[]>(
  form: Formulaire,
  nom: string,
  mots: M
): Lecture<M[number]> => {
  const mot = mots.find(m => m === valeur(form, nom))
  return mot === undefined ? refus([{ champ: nom, code: 'choisir' }]) : ok(mot)
}

const OUI_NON = ['oui', 'non', NE_SAIT_PAS] as const

/** Reads « oui », « non » or « je ne sais pas ». */
export const lireOuiNon = (form: Formulaire, nom: string): Lecture<OuiNon> => lireMot(form, nom, OUI_NON)

const OUI_NON_TAIT = ['oui', 'non', TAIT, NE_SAIT_PAS] as const

/** Reads « oui », « non », « je préfère ne pas le dire » or « je ne sais pas ». */
export const lireOuiNonTait = (form: Formulaire, nom: string): Lecture<OuiNonTait> =>
  lireMot(form, nom, OUI_NON_TAIT)

/** Reads an amount as people write it: « 1 043,59 », « 620 € ». */
export const lireMontant = (form: Formulaire, nom: string): Lecture<number> => {
  const texte = valeur(form, nom)
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace(',', '.')
  const nombre = /^\d{1,6}(\.\d{1,2})?$/.test(texte) ? Number(texte) : Number.NaN
  return nombre <= 100_000 ? ok(nombre) : refus([{ champ: nom, code: 'montant' }])
}

/** Reads a year of birth that has already come. */
export const lireAnnee = (form: Formulaire, nom: string, jour: string): Lecture<number> => {
  const texte = valeur(form, nom)
  const annee = /^(19|20)\d\d$/.test(texte) ? Number(texte) : Number.NaN
  if (Number.isNaN(annee)) return refus([{ champ: nom, code: 'annee' }])
  return annee <= Number(jour.slice(0, 4)) ? ok(annee) : refus([{ champ: nom, code: 'annee_future' }])
}

type Lectures = Readonly<Record<string, Lecture<unknown>>>
type Lues<L extends Lectures> = { [K in keyof L]: L[K] extends Lecture<infer T> ? T : never }

/** All the fields of a page at once: every value, or every error. */
export const ensemble = <L extends Lectures>(lectures: L): Lecture<Lues<L>> => {
  const erreurs = Object.values(lectures).flatMap(l => (l.ok ? [] : l.error))
  if (erreurs.length > 0) return refus(erreurs)
  const lues = Object.entries(lectures).map(([nom, l]) => [nom, l.ok ? l.value : undefined])
  return ok(Object.fromEntries(lues) as Lues<L>)
}

/** « oui », « non », « je ne sais pas ». */
export const optionsOuiNon: readonly Option[] = [
  { valeur: 'oui', cle: 'droits_oui' },
  { valeur: 'non', cle: 'droits_non' },
  { valeur: NE_SAIT_PAS, cle: 'droits_ne_sait_pas', aPart: true }
]

/** The choice « je ne sais pas ». */
export const optionNeSaitPas: Option = { valeur: NE_SAIT_PAS, cle: 'droits_ne_sait_pas', aPart: true }

const optionTait: Option = { valeur: TAIT, cle: 'droits_tait', aPart: true }

/** The choices of a list of words, named by `cleDe`; silence and ignorance are always said the same way. */
export const optionsDe = <M extends string>(
  mots: readonly M[],
  cleDe: (mot: Exclude<M, typeof TAIT | typeof NE_SAIT_PAS>) => string
): readonly Option[] =>
  mots.map(mot => {
    if (mot === NE_SAIT_PAS) return optionNeSaitPas
    if (mot === TAIT) return optionTait
    return { valeur: mot, cle: cleDe(mot as Exclude<M, typeof TAIT | typeof NE_SAIT_PAS>) }
  })

/** A yes-or-no field. */
export const champOuiNon = (nom: string, cle: string): Champ => ({
  nom,
  cle,
  sorte: 'choix',
  options: optionsOuiNon
})

/** A yes-or-no field that one may prefer not to answer. */
export const champOuiNonTait = (nom: string, cle: string): Champ => ({
  nom,
  cle,
  sorte: 'choix',
  options: optionsDe(OUI_NON_TAIT, mot => `droits_${mot}`)
})
