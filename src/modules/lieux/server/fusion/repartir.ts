import type { Base } from '#server/base'
import { composantes } from '../../domain/fusion/composantes.ts'
import { type Fusion, fondre } from '../../domain/fusion/fondre.ts'
import { type Decision, regrouper } from '../../domain/fusion/regrouper.ts'
import { lireSignes } from '../../domain/fusion/ressemblance/signes.ts'
import { ecritureDesFiches } from '../tables/ecriture-des-fiches.ts'
import { ecritureDesLieux, type LieuAEcrire, type LieuGarde } from '../tables/ecriture-des-lieux.ts'
import { type FicheGardee, fichesRepository } from '../tables/fiches-repository.ts'
import { canonique } from '../tables/jsonb.ts'
import { pairesRepository } from '../tables/paires-repository.ts'
import { nouveauxCodes } from './nouveaux-codes.ts'
import { blocDesParties, JEU_EXEMPLES } from './preparer-fiche.ts'

/** A place to be: fiches that speak of it, codes that lead to it (the oldest first; none: it is new), what is known. */
type Place = {
  readonly code: string
  readonly membres: readonly FicheGardee[]
  readonly codes: readonly LieuGarde[]
  readonly fusion: Fusion
  /** Its members, its services, its corrections. */
  readonly fiches: readonly FicheGardee[]
}

/** Fiches that founded a place, and how many rows were written. */
export type Repartition = { readonly fondatrices: ReadonlySet<string>; readonly ecrits: number }

type Depots = {
  readonly fiches: ReturnType<typeof fichesRepository>
  readonly paires: ReturnType<typeof pairesRepository>
  readonly lieux: ReturnType<typeof ecritureDesLieux>
}

/**
 * Shares out again these fiches, and all those tied to them, into places; writes what changed, under `version`.
 * Runs inside the transaction that wrote the fiches. A code never dies: it leads to where its founding fiche is.
 */
export const repartir = async (trx: Base, ids: readonly string[], version: number): Promise<Repartition> => {
  const depots = {
    fiches: fichesRepository(trx),
    paires: pairesRepository(trx),
    lieux: ecritureDesLieux(trx)
  }
  const places = await composer(depots, ids)
  const changees = places.filter(estChangee).map(enLieu)
  const remplacements = new Map(places.flatMap(codesARemplacer))
  await depots.lieux.ecrire(changees, version)
  await depots.lieux.remplacer(remplacements, version)
  await ecritureDesFiches(trx).placer(
    new Map(places.flatMap(({ code, fiches }) => fiches.map(({ id }) => [id, code] as const)))
  )
  return {
    fondatrices: new Set(
      places.filter(({ codes }) => codes.length === 0).map(({ membres }) => idFondateur(membres))
    ),
    ecrits: changees.length + remplacements.size
  }
}

const composer = async (
  { fiches, paires, lieux }: Depots,
  depart: readonly string[]
): Promise<readonly Place[]> => {
  const membres = await fiches.parIds(await paires.liees(depart))
  const ids = membres.map(({ id }) => id)
  const groupes = grouper(membres, await paires.liens(ids), await paires.decisions(ids))
  const gardes = Map.groupBy(await lieux.fondesPar(ids), ({ fondeePar }) => fondeePar)
  const avecCodes = groupes.map(groupe => ({
    membres: groupe,
    codes: groupe.flatMap(({ id }) => gardes.get(id) ?? []).toSorted(parAge)
  }))
  const sansCode = avecCodes
    .filter(({ codes }) => codes.length === 0)
    .map(({ membres }) => idFondateur(membres))
  const tires = await nouveauxCodes(sansCode, lieux.pris)
  const suites = await lireSuites(fiches, avecCodes)
  return avecCodes.map(({ membres, codes }) => {
    const suite = [...membres, ...suites(membres, codes)]
    return {
      code: codes[0]?.code ?? tires.get(idFondateur(membres)) ?? '',
      membres,
      codes,
      fiches: suite,
      fusion: fondre(suite.map(({ fiche }) => fiche))
    }
  })
}

const grouper = (
  membres: readonly FicheGardee[],
  liens: Parameters<typeof composantes>[1],
  decisions: readonly Decision[]
): readonly (readonly FicheGardee[])[] => {
  const parId = new Map(membres.map(membre => [membre.id, membre]))
  const retrouver = (ids: readonly string[]) => ids.flatMap(id => parId.get(id) ?? [])
  return composantes([...parId.keys()], liens).flatMap(composante => {
    const signees = retrouver(composante).map(({ id, fiche }) => ({ id, signes: lireSignes(fiche) }))
    return regrouper(signees, decisions).groupes.map(retrouver)
  })
}

const parAge = (a: LieuGarde, b: LieuGarde): number =>
  a.creeVersion - b.creeVersion || (a.code < b.code ? -1 : 1)

const idFondateur = (membres: readonly FicheGardee[]): string => membres[0]?.id ?? ''

/** What completes a place without making it: services given apart, corrections made at one of its codes. */
const lireSuites = async (fiches: Depots['fiches'], groupes: readonly Pick<Place, 'membres' | 'codes'>[]) => {
  const blocs = groupes.flatMap(({ membres }) => membres.map(({ fiche }) => blocDesParties(fiche)))
  const codes = groupes.flatMap(groupe => groupe.codes.map(({ code }) => code))
  const parties = Map.groupBy(blocs.length > 0 ? await fiches.parBlocs(blocs) : [], ({ fiche }) =>
    fiche.partieDe ? blocDesParties(fiche.partieDe) : ''
  )
  const corrections = Map.groupBy(
    codes.length > 0 ? await fiches.corrections(codes) : [],
    ({ codeCorrige }) => codeCorrige
  )
  return (membres: readonly FicheGardee[], siens: readonly LieuGarde[]): readonly FicheGardee[] => [
    ...new Set(membres.flatMap(({ fiche }) => parties.get(blocDesParties(fiche)) ?? [])),
    ...siens.flatMap(({ code }) => corrections.get(code) ?? [])
  ]
}

const estChangee = ({ code, codes, fusion }: Place): boolean => {
  const garde = codes.find(lieu => lieu.code === code)?.fusion
  return !garde || canonique(garde) !== canonique(fusion)
}

const enLieu = ({ code, membres, codes, fusion }: Place): LieuAEcrire => ({
  code,
  fondeePar: codes[0]?.fondeePar ?? idFondateur(membres),
  exemple: membres.every(({ jeu }) => jeu === JEU_EXEMPLES),
  fusion
})

const codesARemplacer = ({ code, codes }: Place): readonly (readonly [string, string])[] =>
  codes
    .filter(autre => autre.code !== code && autre.remplacePar !== code)
    .map(autre => [autre.code, code] as const)
