import * as v from 'valibot'
import { estJour, estMois } from '#shared/date'
import { plusProche } from '#shared/proche'
import { departementDe, estDepartement, estHorsDesRegles } from '#shared/territoire'
import {
  ACTIVITES,
  LOGEMENTS,
  NATIONALITES,
  PRESTATIONS_DE_LA_PERSONNE,
  PRESTATIONS_DU_FOYER,
  REVENUS,
  ROLES,
  SEJOURS,
  SEXES,
  TITRES,
  UNIONS
} from './situation-mots.ts'

const PERSONNES_AU_PLUS = 20
export const LIGNES_AU_PLUS = 200
const MONTANT_MAXIMUM = 10_000_000

const liste = (mots: readonly string[]) => mots.join(', ')
const jour = v.pipe(
  v.string('Écrivez une date, par exemple 1992-05-14.'),
  v.check(estJour, 'Cette date n’existe pas. Exemple : 1992-05-14.'),
  v.check(d => d >= '1900-01-01' && d < '2100-01-01', 'La date doit être entre 1900 et 2099.')
)
const mois = v.pipe(
  v.string('Écrivez un mois, par exemple 2026-11.'),
  v.check(estMois, 'Ce mois n’existe pas. Exemple : 2026-11.'),
  v.check(m => m >= '1900-01' && m < '2100-01', 'Le mois doit être entre 1900 et 2099.')
)

const MELANGES = '« min » dépasse « max » : échangez-les.'

const nombre = (min: number, max: number) => {
  const message = `Écrivez un nombre entre ${min} et ${max}, ou {"min":…,"max":…}, ou null.`
  const valeur = v.pipe(v.number(message), v.minValue(min, message), v.maxValue(max, message))
  const bornes = v.pipe(
    v.object({ min: valeur, max: valeur }),
    v.check(b => b.min <= b.max, MELANGES)
  )
  return v.nullable(v.union([valeur, bornes], message))
}
const montant = nombre(0, MONTANT_MAXIMUM)
const date = v.nullable(
  v.union(
    [
      jour,
      v.pipe(
        v.object({ min: jour, max: jour }),
        v.check(b => b.min <= b.max, MELANGES)
      )
    ],
    'Écrivez une date (1992-05-14), ou {"min":…,"max":…}, ou null.'
  )
)
const ouiNon = v.nullable(v.boolean('Écrivez true, false ou null.'))

const parmi = <const M extends readonly string[]>(mots: M) => {
  const message = `Choisissez parmi : ${liste(mots)} ; ou null.`
  const mot = v.picklist(mots, message)
  return v.nullable(
    v.union([mot, v.object({ parmi: v.pipe(v.array(mot), v.minLength(1, message)) })], message)
  )
}
const PAYS = 'Écrivez le pays en deux lettres (FR, DZ…), « UE », « autre » ou null.'
const nationalite = v.nullable(
  v.union(
    [
      v.pipe(v.string(), v.regex(/^([A-Z]{2}|autre)$/, PAYS)),
      v.object({ parmi: v.pipe(v.array(v.picklist(NATIONALITES)), v.minLength(1, PAYS)) })
    ],
    PAYS
  )
)
const estLieu = (code: string): boolean =>
  estHorsDesRegles(code) || (/^\w{2,3}$|^\w{2}\d{3}$/.test(code) && estDepartement(departementDe(code)))
const commune = v.nullable(
  v.pipe(
    v.string('Écrivez un code de commune ou de département.'),
    v.check(estLieu, 'Ce lieu n’existe pas. Écrivez un code INSEE (23096) ou de département (23, 2A, 974).')
  )
)

/** An object whose keys are all known: a slip in a name would else read as « no ». */
const objet = <const E extends v.ObjectEntries>(entrees: E, message: string) =>
  v.strictObject(entrees, ({ expected, path }) =>
    expected === 'never' ? cleInconnue(String(path?.at(-1)?.key), Object.keys(entrees)) : message
  )

const cleInconnue = (cle: string, connues: readonly string[]): string => {
  const proche = plusProche(cle, connues)
  return proche === null
    ? 'Clé inconnue ici. Retirez-la, ou voyez la liste dans docs/formats.md.'
    : `Clé inconnue ici. Écrivez plutôt « ${proche} ».`
}

const periode = { de: mois, a: v.nullable(mois) }
// A period that ends before it starts covers no month: some files hold such lines, and they do no harm.
const LIGNE = 'Écrivez une ligne : {"nature":…,"de":"2026-01","a":null,…}.'
const revenu = objet(
  {
    nature: v.picklist(REVENUS, `Nature inconnue. Choisissez parmi : ${liste(REVENUS)}.`),
    ...periode,
    net: montant,
    imposable: v.exactOptional(montant),
    brut: v.exactOptional(montant)
  },
  LIGNE
)
const prestation = <const N extends readonly string[]>(natures: N) =>
  objet(
    {
      nature: v.picklist(natures, `Nature inconnue ici. Choisissez parmi : ${liste(natures)}.`),
      ...periode,
      montant: v.exactOptional(montant)
    },
    LIGNE
  )
const lignes = <S extends v.GenericSchema>(ligne: S) =>
  v.exactOptional(
    v.pipe(
      v.array(ligne, 'Écrivez une liste, même vide : [].'),
      v.maxLength(LIGNES_AU_PLUS, `Pas plus de ${LIGNES_AU_PLUS} lignes.`)
    )
  )

const personne = objet(
  {
    role: v.picklist(ROLES, `Choisissez parmi : ${liste(ROLES)}.`),
    date_naissance: date,
    activite: v.exactOptional(parmi(ACTIVITES)),
    nationalite: v.exactOptional(nationalite),
    sejour: v.exactOptional(parmi(SEJOURS)),
    titre: v.exactOptional(parmi(TITRES)),
    titre_expire_depuis_mois: v.exactOptional(nombre(0, 1200)),
    sans_titre_depuis_mois: v.exactOptional(nombre(0, 1200)),
    titre_depuis_annees: v.exactOptional(nombre(0, 120)),
    presence_en_france_mois: v.exactOptional(nombre(0, 1500)),
    rfr_n2: v.exactOptional(montant),
    taux_incapacite: v.exactOptional(nombre(0, 100)),
    handicap: v.exactOptional(ouiNon),
    restriction_durable_emploi: v.exactOptional(ouiNon),
    inapte_travail: v.exactOptional(ouiNon),
    gir: v.exactOptional(nombre(1, 6)),
    plan_aide_apa_mensuel: v.exactOptional(montant),
    enceinte: v.exactOptional(ouiNon),
    garde_alternee: v.exactOptional(ouiNon),
    boursier: v.exactOptional(ouiNon),
    pension_fixee_par_juge: v.exactOptional(ouiNon),
    aide_urgence_crous: v.exactOptional(ouiNon),
    rupture_familiale: v.exactOptional(ouiNon),
    ase_ou_pjj: v.exactOptional(ouiNon),
    foyer_fiscal_non_imposable: v.exactOptional(ouiNon),
    vit_chez_parents: v.exactOptional(ouiNon),
    rattache_fiscal_parents: v.exactOptional(ouiNon),
    chomage_depuis: v.exactOptional(date),
    cinq_ans_travail_sur_dix: v.exactOptional(ouiNon),
    heures_travaillees_3_ans: v.exactOptional(nombre(0, 26_400)),
    declaration_commune: v.exactOptional(ouiNon),
    regime_alsace_moselle: v.exactOptional(ouiNon),
    part_activite_revenu_non_precise: v.exactOptional(nombre(0, 1)),
    sexe: v.exactOptional(parmi(SEXES)),
    ald: v.exactOptional(ouiNon),
    ald_fin: v.exactOptional(date),
    maladie_longue: v.exactOptional(ouiNon),
    grossesse_sixieme_mois: v.exactOptional(ouiNon),
    mutuelle: v.exactOptional(ouiNon),
    transport_prescrit: v.exactOptional(ouiNon),
    arret_travail: v.exactOptional(ouiNon),
    fume: v.exactOptional(ouiNon),
    revenus: lignes(revenu),
    prestations_percues: lignes(prestation(PRESTATIONS_DE_LA_PERSONNE))
  },
  'Écrivez une personne : {"role":"demandeur",…}.'
)

/** `situation/1`: unknown keys and unknown words are refused, for « absents: non » would read a slip as a « no ». */
export const SchemaSituation = objet(
  {
    schema: v.literal('situation/1', 'Écrivez "schema":"situation/1".'),
    id: v.exactOptional(
      v.pipe(v.string('L’identifiant est un texte.'), v.maxLength(200, 'Identifiant trop long.'))
    ),
    /** For whoever reads the file; no rule does. */
    profil: v.exactOptional(v.unknown()),
    mois,
    date_demande: v.exactOptional(v.nullable(jour)),
    absents: v.exactOptional(v.picklist(['inconnu', 'non'], 'Écrivez "inconnu" ou "non".')),
    union: v.exactOptional(parmi(UNIONS)),
    isolement_recent: v.exactOptional(ouiNon),
    logement: v.exactOptional(
      v.nullable(
        objet(
          {
            statut: v.exactOptional(parmi(LOGEMENTS)),
            loyer_mensuel: v.exactOptional(montant),
            commune_insee: v.exactOptional(commune),
            colocation: v.exactOptional(ouiNon),
            chambre: v.exactOptional(ouiNon),
            a_la_famille: v.exactOptional(ouiNon)
          },
          'Écrivez un logement : {"statut":…}, ou null.'
        )
      )
    ),
    personnes: v.pipe(
      v.array(personne, 'Écrivez la liste des personnes.'),
      v.minLength(1, 'Il manque une personne : le demandeur.'),
      v.maxLength(PERSONNES_AU_PLUS, `Pas plus de ${PERSONNES_AU_PLUS} personnes par foyer.`)
    ),
    prestations_percues: lignes(prestation(PRESTATIONS_DU_FOYER))
  },
  'Écrivez une situation : {"schema":"situation/1",…}.'
)

/** A household as `docs/formats.md` describes it, once checked. */
export type Situation = v.InferOutput<typeof SchemaSituation>
export type Personne = Situation['personnes'][number]
export type Revenu = NonNullable<Personne['revenus']>[number]
/** A number that may be a range, or unknown. */
export type NombreOuBornes = number | { readonly min: number; readonly max: number } | null
