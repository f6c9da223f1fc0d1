import * as v from 'valibot'
import { moisDe } from '#shared/date'
import { lireSituation, type Personne, type Situation } from '../situation.ts'
import { REVENUS } from '../situation-mots.ts'
import type { Nature } from './grille.ts'
import { type Hypothese, SchemaHypothese } from './hypothese.ts'

/** How the money of one person is typed: the natures whose columns are open, and those with taxable and gross amounts. */
export type Colonnes = { readonly ouvertes: readonly Nature[]; readonly detaillees: readonly Nature[] }

/** What a helper has typed so far: a household always valid, and what the pages must remember besides. */
export type Brouillon = {
  readonly situation: Situation
  /** One for each person. */
  readonly colonnes: readonly Colonnes[]
  /** The last person taken out: putting them back loses nothing. */
  readonly retiree: {
    readonly rang: number
    readonly personne: Personne
    readonly colonnes: Colonnes
    readonly union: Situation['union']
  } | null
  readonly etSi: readonly Hypothese[]
}

/** The most « et si » compared side by side: more cannot be read. */
export const HYPOTHESES_AU_PLUS = 4

export const AUCUNE_COLONNE: Colonnes = { ouvertes: [], detaillees: [] }

/** A blank household, asked for on a day. */
export const brouillonVide = (jour: string): Brouillon => ({
  situation: {
    schema: 'situation/1',
    mois: moisDe(jour),
    date_demande: jour,
    absents: 'inconnu',
    union: 'seul',
    personnes: [{ role: 'demandeur', date_naissance: null }]
  },
  colonnes: [AUCUNE_COLONNE],
  retiree: null,
  etSi: []
})

/** Reads what was kept; anything odd is « no draft ». The request is of today, whenever the draft was begun. */
export const lireBrouillon = (json: unknown, jour: string): Brouillon | undefined => {
  const lu = v.safeParse(schema(), json)
  if (!lu.success) return undefined
  const situation = lireSituation({ ...lu.output.situation, mois: moisDe(jour), date_demande: jour })
  if (!situation.ok) return undefined
  return {
    situation: situation.value,
    colonnes: situation.value.personnes.map((_, rang) => lu.output.colonnes[rang] ?? AUCUNE_COLONNE),
    retiree: lu.output.retiree as Brouillon['retiree'],
    etSi: lu.output.etSi
  }
}

// Made when asked for: this file stands behind a door that browsers use, and must weigh nothing there.
const schema = () => {
  const natures = v.array(v.picklist(REVENUS))
  const colonnes = v.object({ ouvertes: natures, detaillees: natures })
  return v.object({
    situation: v.looseObject({}),
    colonnes: v.array(colonnes),
    // What it holds is checked when it comes back.
    retiree: v.nullable(v.looseObject({ rang: v.number(), colonnes })),
    etSi: v.pipe(v.array(SchemaHypothese()), v.maxLength(HYPOTHESES_AU_PLUS))
  })
}
