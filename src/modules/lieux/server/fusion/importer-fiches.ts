import type { Base } from '#server/base'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import { ecritureDesFiches, type FicheAEcrire } from '../tables/ecriture-des-fiches.ts'
import { ecritureDesLieux } from '../tables/ecriture-des-lieux.ts'
import { fichesRepository } from '../tables/fiches-repository.ts'
import { identiteDe, preparerFiche } from './preparer-fiche.ts'
import { rapprocher } from './rapprocher.ts'
import { repartir } from './repartir.ts'

/** What became of fiches: each is in one of the four. */
export type Compte = {
  /** The first of a place that did not exist. */
  readonly crees: number
  /** Known, and now says something else. */
  readonly misAJour: number
  readonly inchanges: number
  /** New, and joined to a place that existed. */
  readonly fusionnes: number
}

/** A set of files, whose fiches replace one another from one import to the next. */
type Lot = { readonly jeu: string; readonly fiches: readonly Fiche[] }

const PAR_LOT = 500

/**
 * Keeps fiches and makes places of them, by batches: each is kept whole or not at all, and starting again goes on
 * from there. `suivre` is told how many are done.
 */
export const importerFiches = async (
  base: Base,
  { jeu, fiches }: Lot,
  suivre: (faites: number) => void = () => undefined
): Promise<Compte> => {
  let compte: Compte = { crees: 0, misAJour: 0, inchanges: 0, fusionnes: 0 }
  for (let debut = 0; debut < fiches.length; debut += PAR_LOT) {
    const lot = fiches.slice(debut, debut + PAR_LOT).map(fiche => preparerFiche(jeu, fiche))
    compte = ajouter(compte, await base.transaction().execute(trx => importerLot(trx, lot)))
    suivre(Math.min(debut + PAR_LOT, fiches.length))
  }
  return compte
}

const importerLot = async (trx: Base, repete: readonly FicheAEcrire[]): Promise<Compte> => {
  // Two rows that say the very same thing of the same place are one fiche.
  const lot = [...new Map(repete.map(fiche => [fiche.id, fiche])).values()]
  const compte = await importerDistinctes(trx, lot)
  return { ...compte, inchanges: compte.inchanges + repete.length - lot.length }
}

const importerDistinctes = async (trx: Base, lot: readonly FicheAEcrire[]): Promise<Compte> => {
  const lieux = ecritureDesLieux(trx)
  const fiches = fichesRepository(trx)
  const version = await lieux.prendreLaMain()
  const connues = await fiches.empreintes(lot.map(({ id }) => id))
  const ecrites = lot.filter(({ id, empreinte }) => connues.get(id)?.empreinte !== empreinte)
  if (ecrites.length === 0) return { crees: 0, misAJour: 0, inchanges: lot.length, fusionnes: 0 }
  await ecritureDesFiches(trx).ecrire(ecrites)
  await rapprocher(trx, ecrites)
  const { fondatrices, ecrits } = await repartir(trx, await aRepartir(fiches, ecrites), version)
  if (ecrits > 0) await lieux.avancer(version)
  const nouvelles = ecrites.filter(({ id }) => !connues.has(id))
  const crees = nouvelles.filter(({ id }) => fondatrices.has(id)).length
  return {
    crees,
    misAJour: ecrites.length - nouvelles.length,
    inchanges: lot.length - ecrites.length,
    fusionnes: nouvelles.length - crees
  }
}

/** A service brings the place that it completes. */
const aRepartir = async (
  fiches: ReturnType<typeof fichesRepository>,
  ecrites: readonly FicheAEcrire[]
): Promise<readonly string[]> => {
  const completees = ecrites.flatMap(({ fiche }) =>
    fiche.partieDe ? [`id:${identiteDe(fiche.partieDe)}`] : []
  )
  const structures = completees.length > 0 ? await fiches.parBlocs(completees) : []
  return [...ecrites, ...structures].filter(({ sorte }) => sorte === 'lieu').map(({ id }) => id)
}

const ajouter = (a: Compte, b: Compte): Compte => ({
  crees: a.crees + b.crees,
  misAJour: a.misAJour + b.misAJour,
  inchanges: a.inchanges + b.inchanges,
  fusionnes: a.fusionnes + b.fusionnes
})
