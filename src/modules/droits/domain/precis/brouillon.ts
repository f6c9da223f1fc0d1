import * as v from 'valibot'
import { moisDe } from '#shared/date'
import { lireSituation, type Situation } from '../situation.ts'
import { REVENUS } from '../situation-mots.ts'
import { type Hypothese, SchemaHypothese } from './hypothese.ts'

/** Natures of income whose columns are open, for each person. */
type Colonnes = readonly (typeof REVENUS)[number][]

/** What a helper has typed so far: a household always valid, and what the pages must remember besides. */
export type Brouillon = {
  readonly situation: Situation
  /** As many as there are persons. */
  readonly colonnes: readonly Colonnes[]
  /** Natures, by person, whose taxable and gross amounts are typed too. */
  readonly detaillees: readonly Colonnes[]
  readonly etSi: readonly Hypothese[]
}

/** The most « et si » compared side by side: more cannot be read. */
export const HYPOTHESES_AU_PLUS = 4

/** A blank household, asked for on a day. */
export const brouillonVide = (jour: string): Brouillon => ({
  situation: {
    schema: 'situation/1',
    mois: moisDe(jour),
    date_demande: jour,
    absents: 'inconnu',
    personnes: [{ role: 'demandeur', date_naissance: null }]
  },
  colonnes: [[]],
  detaillees: [[]],
  etSi: []
})

/** Reads what was kept; anything odd is « no draft ». The request is of today, whenever the draft was begun. */
export const lireBrouillon = (json: unknown, jour: string): Brouillon | undefined => {
  const lu = v.safeParse(schema(), json)
  if (!lu.success) return undefined
  const { situation: gardee, ...reste } = lu.output
  const situation = lireSituation({ ...gardee, mois: moisDe(jour), date_demande: jour })
  if (!situation.ok) return undefined
  const parPersonne = (listes: readonly Colonnes[]) =>
    situation.value.personnes.map((_, rang) => listes[rang] ?? [])
  return {
    ...reste,
    situation: situation.value,
    colonnes: parPersonne(lu.output.colonnes),
    detaillees: parPersonne(lu.output.detaillees)
  }
}

// Made when asked for: this file stands behind a door that browsers use, and must weigh nothing there.
const schema = () => {
  const colonnes = v.array(v.array(v.picklist(REVENUS)))
  return v.object({
    situation: v.looseObject({}),
    colonnes,
    detaillees: colonnes,
    etSi: v.pipe(v.array(SchemaHypothese()), v.maxLength(HYPOTHESES_AU_PLUS))
  })
}
