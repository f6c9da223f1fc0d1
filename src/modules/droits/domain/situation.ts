import * as v from 'valibot'
import { dernierJour, type Mois, moisDe, premierJour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import { LIGNES_AU_PLUS, type Personne, SchemaSituation, type Situation } from './situation-schema.ts'

export type { NombreOuBornes, Personne, Revenu, Situation } from './situation-schema.ts'

/** The oldest month for which every dated value of the rules is known. */
export const PREMIER_MOIS: Mois = '2025-04'

/** What is wrong in a household, where, and what to do about it. */
export type ErreurSituation = { readonly chemin: string; readonly message: string }

/** Reads one household; every error at once, each with its path. */
export const lireSituation = (
  json: unknown,
  premierMois: Mois = PREMIER_MOIS
): Result<Situation, readonly ErreurSituation[]> => {
  const lue = v.safeParse(SchemaSituation, json)
  if (!lue.success) return refus(lue.issues.map(enErreur))
  return verifierCoherence(lue.output, premierMois)
}

/** What no single value tells: dates that follow, one claimant, no endless list. */
export const verifierCoherence = (
  situation: Situation,
  premierMois: Mois = PREMIER_MOIS
): Result<Situation, readonly ErreurSituation[]> => {
  const erreurs = incoherences(situation, premierMois)
  return erreurs.length === 0 ? ok(situation) : refus(erreurs)
}

const enErreur = ({ path, received, type, message }: v.BaseIssue<unknown>): ErreurSituation => ({
  chemin: cheminDe(path?.map(({ key }) => key) ?? []),
  message: received !== 'undefined' ? message : type === 'object' ? MANQUE : `${MANQUE} ${message}`
})

const MANQUE = 'Il manque cette valeur.'

const cheminDe = (cles: readonly unknown[]): string =>
  cles.reduce<string>(
    (c, cle) => (typeof cle === 'number' ? `${c}[${cle}]` : c === '' ? `${cle}` : `${c}.${cle}`),
    ''
  )

const incoherences = (s: Situation, premierMois: Mois): readonly ErreurSituation[] => [
  ...erreursDeDates(s, premierMois),
  ...erreursDeRoles(s),
  ...erreursDeTaille(s)
]

const erreursDeDates = (s: Situation, premierMois: Mois): readonly ErreurSituation[] => {
  const demande = s.date_demande ?? premierJour(s.mois)
  const trop_tot =
    s.mois < premierMois
      ? [
          {
            chemin: 'mois',
            message: `Nos règles commencent en ${premierMois}. Choisissez un mois plus récent.`
          }
        ]
      : []
  const hors_mois =
    moisDe(demande) === s.mois
      ? []
      : [{ chemin: 'date_demande', message: `Le jour de la demande doit tomber en ${s.mois}.` }]
  const naissances = s.personnes.flatMap((p, rang) =>
    auPlusTot(p.date_naissance) > (s.date_demande ?? dernierJour(s.mois))
      ? [
          {
            chemin: `personnes[${rang}].date_naissance`,
            message: 'La naissance vient après la demande. Vérifiez les deux dates.'
          }
        ]
      : []
  )
  return [...trop_tot, ...hors_mois, ...naissances]
}

const auPlusTot = (date: Personne['date_naissance']): string =>
  date === null ? '' : typeof date === 'string' ? date : date.min

const erreursDeRoles = (s: Situation): readonly ErreurSituation[] => {
  const combien = (role: Personne['role']) => s.personnes.filter(p => p.role === role).length
  const demandeur =
    combien('demandeur') === 1 ? [] : [{ chemin: 'personnes', message: 'Il faut un demandeur, et un seul.' }]
  const conjoint =
    combien('conjoint') <= 1 ? [] : [{ chemin: 'personnes', message: 'Il ne peut y avoir qu’un conjoint.' }]
  const union =
    s.union === 'seul' && combien('conjoint') > 0
      ? [{ chemin: 'union', message: 'Un conjoint est écrit : l’union ne peut pas être « seul ».' }]
      : []
  return [...demandeur, ...conjoint, ...union]
}

const erreursDeTaille = (s: Situation): readonly ErreurSituation[] => {
  const lignes = s.personnes.reduce(
    (n, p) => n + (p.revenus?.length ?? 0) + (p.prestations_percues?.length ?? 0),
    s.prestations_percues?.length ?? 0
  )
  return lignes <= LIGNES_AU_PLUS
    ? []
    : [{ chemin: 'personnes', message: `Pas plus de ${LIGNES_AU_PLUS} lignes de revenus et de prestations.` }]
}
