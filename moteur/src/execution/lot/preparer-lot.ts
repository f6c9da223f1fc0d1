import type { EntreePrete } from '../faits.ts'
import { preparer } from '../faits.ts'
import type { Lecteur } from '../regles.ts'
import { rangDuMois } from '../situation/series.ts'
import type { Champs, Situation } from '../situation/situation.ts'
import { type Carnet, grouperParListe, type ListeDeSeries, lirePlages, type Plage } from './lire-plages.ts'
import { lireSeul } from './lire-seul.ts'
import { type Rangement, ranger } from './rangee.ts'

/** An input by its place in the reader and its rank among those of its kind. */
export type EntreeRangee = EntreePrete & {
  readonly numero: number
  readonly rang: number
  /** Where it is read: a field, or a field of an object; null when it is drawn from a list. */
  readonly parent: string | null
  readonly cle: string | null
}

/** The facts of the household, or of a person. */
export type Groupe = {
  readonly toutes: readonly EntreeRangee[]
  /** Those read straight from a field, by this field; the others. */
  readonly parCle: ReadonlyMap<string, readonly EntreeRangee[]>
  readonly autres: readonly EntreeRangee[]
  /** What they are worth when nothing is written, and when an absence is a « no ». */
  readonly muets: Float64Array
  readonly absents: Float64Array
  /** Ranks that make two households look alike: words, yes and no. */
  readonly traits: readonly number[]
}

export type LecteurDeLot = {
  readonly entrees: readonly EntreeRangee[]
  readonly rangement: Rangement
  readonly foyer: Groupe
  readonly personne: Groupe
  readonly listesDuFoyer: readonly ListeDeSeries[]
  readonly listesDePersonne: readonly ListeDeSeries[]
  readonly carnet: Carnet
}

const prets = new WeakMap<Lecteur, LecteurDeLot>()

/** The reader with its inputs sorted by kind: prepared once per set of rules. */
export const preparerLot = (lecteur: Lecteur): LecteurDeLot => {
  const connu = prets.get(lecteur)
  if (connu) return connu
  const rangement = ranger(lecteur.entrees, lecteur.horizon)
  const entrees = preparer(lecteur).entrees.map((entree, numero): EntreeRangee => {
    const [cle = null, parent = null] =
      entree.serie === null ? (entree.chemin.split('.').reverse() as [string, string?]) : []
    return { ...entree, numero, rang: rangement.rangs[numero]!, parent, cle }
  })
  const duFoyer = entrees.filter(({ personne }) => !personne)
  const deChacun = entrees.filter(({ personne }) => personne)
  const pret = {
    entrees,
    rangement,
    foyer: grouper(duFoyer.filter(({ mois }) => !mois)),
    personne: grouper(deChacun.filter(({ mois }) => !mois)),
    listesDuFoyer: grouperParListe(duFoyer),
    listesDePersonne: grouperParListe(deChacun),
    carnet: { plages: [], reserve: [] }
  }
  prets.set(lecteur, pret)
  return pret
}

const grouper = (toutes: readonly EntreeRangee[]): Groupe => {
  const directes = toutes.filter(({ cle, parent }) => cle !== null && parent === null)
  const rienDEcrit = (absents: 'inconnu' | 'non') =>
    // No fact that is not written is known by the day alone.
    Float64Array.from(toutes, entree => lireSeul(entree, undefined, { absents }, 0))
  return {
    toutes,
    parCle: Map.groupBy(directes, ({ cle }) => String(cle)),
    autres: toutes.filter(entree => !directes.includes(entree)),
    muets: rienDEcrit('inconnu'),
    absents: rienDEcrit('non'),
    traits: toutes.flatMap(({ genre, rang }) => (genre === 'booleen' || genre === 'choix' ? [rang] : []))
  }
}

/** The series of a household; what was read of the one before is lost. */
export const lireLesPlages = (
  { listesDuFoyer, listesDePersonne, rangement: { horizon }, carnet }: LecteurDeLot,
  situation: Situation,
  personnes: readonly Champs[]
): readonly Plage[] => {
  carnet.plages.length = 0
  const cadre = { ceMois: rangDuMois(situation.mois), horizon, absents: situation.absents === 'non' }
  for (const liste of listesDuFoyer) lirePlages(carnet, liste, { source: situation, qui: 0, ...cadre })
  for (const [p, source] of personnes.entries())
    for (const liste of listesDePersonne) lirePlages(carnet, liste, { source, qui: p + 1, ...cadre })
  return carnet.plages
}
