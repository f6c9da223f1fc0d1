import { attendTous } from '../../execution/familles.ts'
import { sousFenetre } from '../../execution/table.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * Steps gathered into as few loops as possible: what is computed once, what is computed for each person,
 * and what is computed for each month of a window.
 */
export type Bloc =
  | { readonly genre: 'foyer' | 'personne'; readonly pas: readonly number[] }
  | {
      readonly genre: 'mois'
      readonly bornes: readonly number[]
      readonly blocs: readonly Bloc[]
      readonly fenetres: readonly number[]
    }

/** Orders the wanted steps, with the monthly ones inside the windows that ask for them. */
export const ordonner = (plan: Plan, voulus: readonly number[]): readonly Bloc[] => {
  const restants = new Set(voulus.filter(i => !plan.pas[i]!.mois))
  const faits = new Set<number>()
  const blocs: Bloc[] = []
  while (restants.size > 0) {
    const bloc = prochainBloc(plan, restants, faits)
    for (const i of bloc.genre === 'mois' ? bloc.fenetres : bloc.pas) {
      restants.delete(i)
      faits.add(i)
    }
    blocs.push(bloc)
  }
  return blocs
}

/** Loops over months last, so that the windows that share their months share their loop. */
const prochainBloc = (plan: Plan, restants: ReadonlySet<number>, faits: ReadonlySet<number>): Bloc => {
  const simples = [...restants].filter(i => plan.pas[i]!.op !== 'fenetre')
  for (const genre of ['foyer', 'personne'] as const) {
    const pas = remplir(plan, simples, faits, genre)
    if (pas.length > 0) return { genre, pas }
  }
  return blocDeMois(
    plan,
    [...restants].filter(i => plan.pas[i]!.op === 'fenetre'),
    faits
  )
}

/** All the steps of one kind that can be done now, one after the other. */
const remplir = (
  plan: Plan,
  restants: readonly number[],
  faits: ReadonlySet<number>,
  genre: 'foyer' | 'personne'
): readonly number[] => {
  const bloc = new Set<number>()
  for (const i of restants) {
    const pas = plan.pas[i]!
    if (pas.personne !== (genre === 'personne')) continue
    const pret = (arg: number) => faits.has(arg) || (bloc.has(arg) && !attendTous(pas.op))
    if (pas.args.every(pret)) bloc.add(i)
  }
  return [...bloc]
}

const blocDeMois = (plan: Plan, fenetres: readonly number[], faits: ReadonlySet<number>): Bloc => {
  const pretes = fenetres.filter(i => dehors(plan, i).every(arg => faits.has(arg)))
  const groupes = Map.groupBy(pretes, i => String(plan.pas[i]!.litteraux))
  const [groupe] = [...groupes.values()].sort((a, b) => b.length - a.length)
  if (groupe === undefined) throw new Error('Des pas du plan attendent les uns des autres.')
  const mensuels = [...new Set(groupe.flatMap(i => sousFenetre(plan.pas, i)))].sort((a, b) => a - b)
  const connus = new Set([...faits])
  const restants = new Set([...mensuels, ...groupe])
  const blocs: Bloc[] = []
  while (restants.size > 0) {
    const genre = remplir(plan, [...restants], connus, 'foyer').length > 0 ? 'foyer' : 'personne'
    const pas = remplir(plan, [...restants], connus, genre)
    for (const i of pas) {
      restants.delete(i)
      connus.add(i)
    }
    blocs.push({ genre, pas })
  }
  return { genre: 'mois', bornes: plan.pas[groupe[0]!]!.litteraux, blocs, fenetres: groupe }
}

/** What a window needs that does not change from month to month. */
const dehors = (plan: Plan, fenetre: number): readonly number[] =>
  [fenetre, ...sousFenetre(plan.pas, fenetre)]
    .flatMap(i => plan.pas[i]!.args)
    .filter(arg => !plan.pas[arg]!.mois)
