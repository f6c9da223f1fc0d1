import type { Base } from '#server/base'
import type { Jour } from '#shared/date'
import { ok, type Result } from '#shared/result'
import { enAdresse } from '#shared/texte'
import { annuaireDe } from '../domain/importation/champs/annuaire.ts'
import type { Forme } from '../domain/importation/forme.ts'
import type { FicheLue, Lecture, Rejet } from '../domain/importation/ligne.ts'
import { communesDeFrance } from './communes/communes.ts'
import { type Compte, importerFiches } from './fusion/importer-fiches.ts'
import { identiteDe } from './fusion/preparer-fiche.ts'
import { lireFichier } from './importation/lire-fichier.ts'
import { jourDuNom } from './importation/ouvrir-fichier.ts'
import type { RefusDeFichier } from './importation/refus.ts'
import { fichesRepository } from './tables/fiches-repository.ts'

/** A file of places to import. */
export type FichierDeLieux = {
  readonly octets: Uint8Array
  /** Its name tells when it was published, and which file it replaces. */
  readonly nom: string
  readonly format: string | undefined
  readonly aujourdhui: Jour
}

/** What became of the rows of a file: `lus` is the sum of the five that follow it in the contract. */
export type BilanImport = Compte & {
  readonly lus: number
  readonly rejetes: number
  /** Fiches kept in which a human should look at something. */
  readonly douteux: number
  readonly forme: Forme
  readonly jeu: string
  readonly rejets: readonly Rejet[]
  readonly doutes: readonly FicheLue[]
  readonly remarques: Lecture['remarques']
}

/** Told now and then: how many fiches are kept, out of how many. */
export type Suivi = (faites: number, total: number) => void

/** Reads a file of places and keeps them. A file that cannot be read is refused before anything is written. */
export const importerLieux = async (
  base: Base,
  { octets, nom, format, aujourdhui }: FichierDeLieux,
  suivre: Suivi = () => undefined
): Promise<Result<BilanImport, RefusDeFichier>> => {
  const connues = await fichesRepository(base).identites()
  const contexte = {
    communes: annuaireDe(communesDeFrance()),
    aujourdhui,
    publieLe: jourDuNom(nom),
    structureConnue: (source: string, cle: string) => connues.has(identiteDe({ source, cle }))
  }
  const lecture = lireFichier(octets, contexte, format)
  if (!lecture.ok) return lecture
  const { forme, lus, fiches, rejets, remarques } = lecture.value
  const jeu = jeuDe(forme, nom)
  const lot = { jeu, fiches: fiches.map(({ fiche }) => fiche) }
  const compte = await importerFiches(base, lot, faites => suivre(faites, fiches.length))
  const doutes = fiches.filter(({ fiche }) => fiche.doutes.length > 0)
  return ok({
    ...compte,
    lus,
    rejetes: rejets.length,
    douteux: doutes.length,
    forme,
    jeu,
    rejets,
    doutes,
    remarques
  })
}

/** Forms that many publishers share: the file's name, without its date, tells which one it is. */
const PARTAGEES = /^(mediation-numerique|data-inclusion)/

const jeuDe = (forme: Forme, nom: string): string => {
  if (!PARTAGEES.test(forme)) return forme
  const [court = ''] = (nom.split(/[\\/]/).at(-1) ?? '').split('.')
  return enAdresse(court.replace(/20\d{2}-?\d{2}-?\d{2}/g, ' ')) || forme
}
