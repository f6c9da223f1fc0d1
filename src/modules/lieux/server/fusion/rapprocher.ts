import type { Base } from '#server/base'
import { comparer } from '../../domain/fusion/ressemblance/comparer.ts'
import { lireSignes } from '../../domain/fusion/ressemblance/signes.ts'
import type { FicheAEcrire } from '../tables/ecriture-des-fiches.ts'
import { ecritureDesPaires, type PaireAEcrire } from '../tables/ecriture-des-paires.ts'
import { type FicheGardee, fichesRepository } from '../tables/fiches-repository.ts'
import { blocs } from './preparer-fiche.ts'

/** Looks for the doubles of fiches that have just been written, and keeps the pairs that are sure or doubtful. */
export const rapprocher = async (trx: Base, ecrites: readonly FicheAEcrire[]): Promise<void> => {
  const paires = ecritureDesPaires(trx)
  const nouvelles = ecrites.filter(({ sorte }) => sorte === 'lieu')
  const cherches = nouvelles.map(({ id, jeu, fiche }) => ({
    id,
    signes: lireSignes(fiche),
    ...blocs(jeu, fiche)
  }))
  const gardees = await fichesRepository(trx).parBlocs([
    ...new Set(cherches.flatMap(({ voisins }) => voisins))
  ])
  const parBloc = indexer(gardees)
  await paires.oublier(nouvelles.map(({ id }) => id))
  const trouvees = cherches.flatMap(({ id, signes, voisins }) =>
    candidats(id, voisins, parBloc).map(autre => enPaire({ id, signes }, autre))
  )
  const uniques = new Map(trouvees.map(paire => [`${paire.a}\n${paire.b}`, paire]))
  await paires.ecrire([...uniques.values()].filter(({ comparaison }) => comparaison.verdict !== 'non'))
}

type Signee = { readonly id: string; readonly signes: ReturnType<typeof lireSignes> }

const indexer = (gardees: readonly FicheGardee[]): ReadonlyMap<string, readonly Signee[]> => {
  const parBloc = new Map<string, Signee[]>()
  for (const { id, jeu, fiche } of gardees) {
    const signee = { id, signes: lireSignes(fiche) }
    for (const bloc of blocs(jeu, fiche).siens) {
      const liste = parBloc.get(bloc)
      if (liste) liste.push(signee)
      else parBloc.set(bloc, [signee])
    }
  }
  return parBloc
}

const candidats = (
  id: string,
  voisins: readonly string[],
  parBloc: ReadonlyMap<string, readonly Signee[]>
): readonly Signee[] => {
  const trouves = new Map(
    voisins.flatMap(bloc => (parBloc.get(bloc) ?? []).map(autre => [autre.id, autre] as const))
  )
  trouves.delete(id)
  return [...trouves.values()]
}

const enPaire = (une: Signee, autre: Signee): PaireAEcrire => {
  const [a, b] = une.id < autre.id ? [une, autre] : [autre, une]
  return { a: a.id, b: b.id, comparaison: comparer(a.signes, b.signes) }
}
