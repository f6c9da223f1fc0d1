import * as v from 'valibot'
import { estJour } from '#shared/date'
import { AUTRE_TERRITOIRE, estDepartement } from '#shared/territoire'

/** « Je ne sais pas » and « je préfère ne pas le dire » are answers of their own, and not the same one. */
export const NE_SAIT_PAS = '?'
export const TAIT = 'tait'

export const RECUS = [
  'salaire',
  'independant',
  'chomage',
  'retraite',
  'invalidite',
  'maladie',
  'rsa',
  'prime_activite',
  'aah',
  'aspa',
  'asi',
  'ass',
  'aide_logement',
  'allocations_familiales',
  'pension_alimentaire',
  'cej',
  'bourse',
  'aide_proches',
  'css',
  'ame',
  'autre'
] as const
export type Recu = (typeof RECUS)[number]

export const PAPIERS = ['francaise', 'europe', 'titre', 'asile', 'aucun', TAIT, NE_SAIT_PAS] as const
export const STATUTS_LOGEMENT = [
  'locataire',
  'gratuit',
  'proprietaire',
  'credit',
  'caravane',
  'sans_domicile',
  NE_SAIT_PAS
] as const
export const CARTES = ['refugie', 'resident', 'autre', TAIT, NE_SAIT_PAS] as const
export const DUREES_TITRE = ['moins_5', 'de_5_a_10', 'plus_10', TAIT, NE_SAIT_PAS] as const
export const EXPIRES = ['jamais', 'moins_3', 'de_3_a_6', 'plus_6', TAIT, NE_SAIT_PAS] as const
export const TAUX = ['aucun', 'moins_50', 'de_50_a_79', 'plus_80', NE_SAIT_PAS] as const
/** The most children a page offers; the last choice means « or more ». */
export const ENFANTS_AU_PLUS = 9

const ouiNon = v.picklist(['oui', 'non', NE_SAIT_PAS])
const ouiNonTait = v.picklist(['oui', 'non', TAIT, NE_SAIT_PAS])
const annee = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2099))
const montant = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))
const inconnu = v.literal(NE_SAIT_PAS)

/** What a person answered on the quick path; it travels whole in one cookie, so keys are few and values short. */
export const SchemaReponses = v.object({
  v: v.literal(1),
  naissance: v.exactOptional(v.union([annee, inconnu])),
  lieu: v.exactOptional(
    v.object({
      departement: v.union([
        inconnu,
        v.literal(AUTRE_TERRITOIRE),
        v.pipe(v.string(), v.check(estDepartement))
      ]),
      trois_mois: ouiNon
    })
  ),
  papiers: v.exactOptional(v.picklist(PAPIERS)),
  expire: v.exactOptional(v.picklist(EXPIRES)),
  foyer: v.exactOptional(
    v.object({
      conjoint: ouiNon,
      annee_conjoint: v.exactOptional(annee),
      enfants: v.union([inconnu, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ENFANTS_AU_PLUS))])
    })
  ),
  /** The empty list is « rien ». */
  recus: v.exactOptional(v.union([inconnu, v.pipe(v.array(v.picklist(RECUS)), v.maxLength(RECUS.length))])),
  activite: v.exactOptional(v.object({ travail: ouiNon, aah_entiere: v.exactOptional(ouiNon) })),
  autonomie: v.exactOptional(
    v.object({ chez_parents: ouiNon, leur_declaration: ouiNon, pension: ouiNon, bebe: ouiNonTait })
  ),
  argent: v.exactOptional(
    v.object({
      /** Household, a month: exact, between two edges (`a: null` = no upper edge), or unknown. */
      total: v.union([inconnu, montant, v.object({ de: montant, a: v.nullable(montant) })]),
      change: v.boolean()
    })
  ),
  logement: v.exactOptional(
    v.object({ statut: v.picklist(STATUTS_LOGEMENT), aide: v.exactOptional(v.union([inconnu, montant])) })
  ),
  titre: v.exactOptional(v.object({ carte: v.picklist(CARTES), duree: v.picklist(DUREES_TITRE) })),
  parent_seul: v.exactOptional(ouiNonTait),
  travail_jeune: v.exactOptional(ouiNon),
  sante: v.exactOptional(v.object({ probleme: ouiNonTait, taux: v.picklist(TAUX) })),
  inapte: v.exactOptional(ouiNon),
  naissance_complete: v.exactOptional(v.union([inconnu, v.pipe(v.string(), v.check(estJour))]))
})

export type Reponses = v.InferOutput<typeof SchemaReponses>
export type IdQuestion = Exclude<keyof Reponses, 'v'>
export type OuiNon = v.InferOutput<typeof ouiNon>
export type OuiNonTait = v.InferOutput<typeof ouiNonTait>

export const AUCUNE_REPONSE: Reponses = { v: 1 }

/** Reads the answers of a cookie; anything odd, old or forged reads as « no answer yet ». */
export const lireReponses = (json: unknown): Reponses => {
  const lues = v.safeParse(SchemaReponses, json)
  return lues.success ? lues.output : AUCUNE_REPONSE
}

/** What is ticked, « je ne sais pas » and not asked yet reading as nothing. */
export const coches = (r: Reponses): readonly Recu[] => (Array.isArray(r.recus) ? r.recus : [])

/** True when this income or benefit was ticked. */
export const recoit = (r: Reponses, ...recus: readonly Recu[]): boolean =>
  coches(r).some(recu => recus.includes(recu))
