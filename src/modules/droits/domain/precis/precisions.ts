import { type Formulaire, valeur } from '#shared/formulaire'
import { refus } from '#shared/result'
import type { Situation } from '../situation.ts'
import type { Brouillon } from './brouillon.ts'
import { ecrireJour, lireJourEcrit } from './jour-ecrit.ts'
import { ecrireMontant } from './montant.ts'
import { type Ecart, type Lecture, valider } from './saisie.ts'

/** A fact that the rules read, as they declare it. */
export type Fait = {
  readonly titre: string
  /** Where it stands: in a person, in the dwelling, at the root. */
  readonly chemin: string
  readonly genre: 'choix' | 'booleen' | 'nombre' | 'date'
  readonly personne: boolean
  readonly choix?: readonly string[]
  /** What « nothing was said » means in a file where silence is « no ». */
  readonly absent?: number
}

/** One fact of this household. */
export type FaitDemande = {
  readonly champ: string
  readonly fait: Fait
  /** Rank of the person; null for the household and the dwelling. */
  readonly qui: number | null
  /** A right waits for it. */
  readonly decide: boolean
}

/** Asked on pages of their own. */
const AILLEURS = [
  'role',
  'date_naissance',
  'activite',
  'nationalite',
  'sejour',
  'union',
  'logement.statut',
  'logement.commune_insee',
  'logement.loyer_mensuel',
  'logement.colocation'
]

type Place = { readonly fait: Fait; readonly qui: number | null; readonly chemin: string }

/** The facts that the rules wait for, then those already said: the rules choose what is asked. */
export const faitsDemandes = (
  { situation }: Brouillon,
  attendus: readonly string[],
  faits: readonly Fait[]
): readonly FaitDemande[] => {
  const demandables = faits.filter(({ chemin }) => !AILLEURS.includes(chemin) && !chemin.includes('['))
  const places = demandables.flatMap((fait): readonly Place[] =>
    fait.personne
      ? situation.personnes.map((_, qui) => ({ fait, qui, chemin: `personnes[${qui}].${fait.chemin}` }))
      : [{ fait, qui: null, chemin: fait.chemin }]
  )
  return places
    .map(({ fait, qui, chemin }) => ({
      champ: champDe(fait, qui),
      fait,
      qui,
      decide: attendus.includes(chemin)
    }))
    .filter(({ decide, fait, qui }) => decide || estDit(lireFait(situation, fait, qui)))
}

/** Said here, as one word or number; what another page says between two bounds stays there. */
const estDit = (fait: unknown): boolean => fait !== undefined && !estEntreBornes(fait)

const estEntreBornes = (fait: unknown): boolean => typeof fait === 'object' && fait !== null

/** Facts a right waits for that other pages ask: the page where, each once. */
export const pagesEnAttente = (
  manque: readonly string[]
): readonly ('foyer' | 'logement' | 'argent' | 'touche')[] => {
  const page = (chemin: string) => {
    if (chemin.includes('prestations_percues')) return 'touche' as const
    if (chemin.includes('revenus')) return 'argent' as const
    if (chemin.startsWith('logement')) return 'logement' as const
    return AILLEURS.includes(chemin.replace(/^personnes\[\d+\]\./, '')) ? ('foyer' as const) : null
  }
  return [...new Set(manque.map(page))].flatMap(p => (p === null ? [] : [p]))
}

const champDe = ({ chemin }: Fait, qui: number | null): string =>
  `f${qui ?? ''}_${chemin.replaceAll('.', '_')}`

const objetDe = (situation: Situation, { personne, chemin }: Fait, qui: number | null): object =>
  (personne
    ? situation.personnes[qui ?? 0]
    : chemin.startsWith('logement.')
      ? situation.logement
      : situation) ?? {}

const cleDe = ({ chemin }: Fait): string => chemin.replace(/^logement\./, '')

const lireFait = (situation: Situation, fait: Fait, qui: number | null): unknown =>
  (objetDe(situation, fait, qui) as Record<string, unknown>)[cleDe(fait)] ?? undefined

/** The form as the draft fills it. */
export const remplirPrecisions = ({ situation }: Brouillon, demandes: readonly FaitDemande[]): Formulaire =>
  Object.fromEntries(
    demandes.map(({ champ, fait, qui }) => [champ, ecrireFait(lireFait(situation, fait, qui))])
  )

const ecrireFait = (fait: unknown): string => {
  if (typeof fait === 'boolean') return fait ? 'oui' : 'non'
  if (typeof fait === 'string') return /^\d{4}-/.test(fait) ? ecrireJour(fait) : fait
  return ecrireMontant(fait)
}

/** « Le reste est non »: what was left empty reads as the rules read silence; a date or a choice has no « no ». */
export const resteEstNon = (form: Formulaire, demandes: readonly FaitDemande[]): Formulaire => ({
  ...form,
  ...Object.fromEntries(
    demandes
      .filter(({ champ }) => valeur(form, champ) === '')
      .flatMap(({ champ, fait: { genre, absent } }) => {
        if (genre === 'booleen' && absent !== undefined) return [[champ, absent === 1 ? 'oui' : 'non']]
        return genre === 'nombre' && absent === 0 ? [[champ, '0']] : []
      })
  )
})

/** Reads the page: an empty answer is « not known », never « no », and takes away no bounds that another page set. */
export const lirePrecisions = (
  form: Formulaire,
  brouillon: Brouillon,
  demandes: readonly FaitDemande[]
): Lecture => {
  const ecarts: Ecart[] = []
  // A copy to write in: the schema reads it again.
  const situation = structuredClone(brouillon.situation)
  for (const { champ, fait, qui } of demandes) {
    const lu = lireValeur(valeur(form, champ), fait)
    if (lu === undefined) ecarts.push({ champ, code: fait.genre === 'date' ? 'jour' : 'nombre' })
    else if (lu !== null || !estEntreBornes(lireFait(situation, fait, qui)))
      ecrireDans(situation, { fait, qui }, lu)
  }
  if (ecarts.length > 0) return refus(ecarts)
  return valider({ ...brouillon, situation }, chemin => {
    const fautif = demandes.find(
      ({ fait, qui }) => chemin === (qui === null ? fait.chemin : `personnes[${qui}].${fait.chemin}`)
    )
    return fautif?.champ ?? demandes[0]?.champ ?? ''
  })
}

const lireValeur = (texte: string, { genre, choix = [] }: Fait): unknown => {
  if (texte === '') return null
  if (genre === 'booleen') return texte === 'oui'
  if (genre === 'choix') return choix.find(mot => mot === texte) ?? null
  if (genre === 'date') {
    const lu = lireJourEcrit(texte)
    return lu.ok ? lu.value : undefined
  }
  const nu = texte.replace(/[\s\u00a0\u202f€%]/g, '').replace(',', '.')
  return /^\d{1,9}(\.\d{1,2})?$/.test(nu) ? Number(nu) : undefined
}

const ecrireDans = (
  situation: Situation,
  { fait, qui }: { readonly fait: Fait; readonly qui: number | null },
  lu: unknown
): void => {
  const racine = situation as unknown as Record<string, unknown>
  if (fait.chemin.startsWith('logement.')) racine.logement ??= {}
  const objet = objetDe(situation, fait, qui) as Record<string, unknown>
  if (lu === null) delete objet[cleDe(fait)]
  else objet[cleDe(fait)] = lu
}
