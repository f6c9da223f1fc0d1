import * as v from 'valibot'
import { anniversaire } from '#shared/date'
import type { Personne, Situation } from '../situation.ts'
import { depuisLongtemps } from './jour-ecrit.ts'

const SALAIRE_AU_PLUS = 20_000
const AGE_AU_PLUS = 120

// Made when asked for: see brouillon.ts.
export const SchemaHypothese = () => {
  const qui = v.pipe(v.number(), v.integer(), v.minValue(0))
  const net = v.pipe(v.number(), v.minValue(0), v.maxValue(SALAIRE_AU_PLUS))
  return v.variant('sorte', [
    v.object({ sorte: v.literal('emploi'), qui, net }),
    v.object({ sorte: v.literal('perte_emploi'), qui }),
    v.object({ sorte: v.literal('couple'), net }),
    v.object({ sorte: v.literal('seul') }),
    v.object({ sorte: v.literal('naissance') }),
    v.object({
      sorte: v.literal('age'),
      qui,
      ans: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(AGE_AU_PLUS))
    })
  ])
}

/** One thing that would change. */
export type Hypothese = v.InferOutput<ReturnType<typeof SchemaHypothese>>

/** The household as it would be once this had been so for a year; null when it makes no sense for this household. */
export const supposer = (foyer: Situation, hypothese: Hypothese): Situation | null => {
  switch (hypothese.sorte) {
    case 'emploi':
      return changer(foyer, hypothese.qui, personne => travailler(personne, hypothese.net, foyer))
    case 'perte_emploi':
      return changer(foyer, hypothese.qui, personne =>
        (personne.revenus ?? []).some(({ nature }) => DU_TRAVAIL.includes(nature)) ? arreter(personne) : null
      )
    case 'couple':
      return foyer.personnes.some(({ role }) => role === 'conjoint')
        ? null
        : { ...foyer, union: 'concubinage', personnes: avecConjoint(foyer, hypothese.net) }
    case 'seul':
      return foyer.personnes.some(({ role }) => role === 'conjoint')
        ? { ...foyer, union: 'seul', personnes: foyer.personnes.filter(({ role }) => role !== 'conjoint') }
        : null
    case 'naissance':
      return { ...foyer, personnes: [...foyer.personnes, nouveauNe(foyer)] }
    case 'age':
      return changer(foyer, hypothese.qui, personne => vieillir(personne, hypothese.ans, foyer))
  }
}

const DU_TRAVAIL: readonly string[] = ['salaire', 'benefice_micro_entreprise']
/** What a job ends: no unemployment benefit beside it. */
const DU_CHOMAGE: readonly string[] = ['allocation_chomage', 'allocation_cej', 'remuneration_formation']

const changer = (
  foyer: Situation,
  qui: number,
  change: (personne: Personne) => Personne | null
): Situation | null => {
  const personne = foyer.personnes[qui]
  const changee = personne === undefined ? null : change(personne)
  if (changee === null) return null
  return { ...foyer, personnes: foyer.personnes.map((autre, rang) => (rang === qui ? changee : autre)) }
}

const travailler = (personne: Personne, net: number, { mois }: Situation): Personne => ({
  ...personne,
  activite: 'actif',
  revenus: [
    ...(personne.revenus ?? []).filter(
      ({ nature }) => !DU_TRAVAIL.includes(nature) && !DU_CHOMAGE.includes(nature)
    ),
    ...(net === 0 ? [] : [{ nature: 'salaire' as const, de: depuisLongtemps(mois), a: null, net }])
  ],
  ...sans(personne, 'ass')
})

const arreter = (personne: Personne): Personne => ({
  ...personne,
  activite: 'chomeur',
  revenus: (personne.revenus ?? []).filter(({ nature }) => !DU_TRAVAIL.includes(nature))
})

const sans = ({ prestations_percues }: Personne, nature: string): Pick<Personne, 'prestations_percues'> =>
  prestations_percues === undefined
    ? {}
    : { prestations_percues: prestations_percues.filter(ligne => ligne.nature !== nature) }

/** Of the same age and nationality, with a salary and nothing else: the least that must be supposed. */
const avecConjoint = ({ personnes, mois }: Situation, net: number): Situation['personnes'] => {
  const [demandeur, ...autres] = personnes
  if (demandeur === undefined) return personnes
  const conjoint: Personne = {
    role: 'conjoint',
    date_naissance: demandeur.date_naissance,
    activite: net > 0 ? 'actif' : 'inactif',
    nationalite: 'FR',
    sejour: 'sans_objet',
    revenus: net > 0 ? [{ nature: 'salaire', de: depuisLongtemps(mois), a: null, net }] : [],
    prestations_percues: []
  }
  return [demandeur, conjoint, ...autres]
}

const nouveauNe = ({ date_demande, mois }: Situation): Personne => ({
  role: 'enfant',
  date_naissance: date_demande ?? `${mois}-01`,
  nationalite: 'FR',
  sejour: 'sans_objet',
  revenus: [],
  prestations_percues: []
})

/** Born so that this age was reached on the day of the request, all the rest as it is. */
const vieillir = (personne: Personne, ans: number, { date_demande, mois }: Situation): Personne => ({
  ...personne,
  date_naissance: anniversaire(date_demande ?? `${mois}-01`, -ans)
})
