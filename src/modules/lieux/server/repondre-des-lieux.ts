import type { Base } from '#server/base'
import departements from '../../../../donnees/departements.json' with { type: 'json' }
import { chercherOu } from '../domain/communes/chercher-ou.ts'
import { type IndexReperes, indexerReperes } from '../domain/communes/reperes.ts'
import { reperesDesLieux } from '../domain/communes/reperes-des-lieux.ts'
import { momentLocal } from '../domain/horaires/etat/moment.ts'
import { chercher } from '../domain/proches/chercher.ts'
import { lister } from '../domain/proches/lister.ts'
import type { LieuConnu } from '../pages/ports.ts'
import { tenirAnnuaire } from './chercher/annuaire.ts'
import type { Edition } from './chercher/edition.ts'
import { communesDeFrance } from './communes.ts'
import { indexDesCommunes } from './index-des-communes.ts'
import { lieuxRepository } from './lieux-repository.ts'
import { citer, sourcesCitees } from './sources-citees.ts'

type Reglages = {
  readonly instant: () => Date
  /** The territory's own: its communes come first when names are alike. */
  readonly departement: string | null
}

/** What the pages and the API of places ask, answered from memory; the database is asked for trails only. */
export const repondreDesLieux = (base: Base, { instant, departement }: Reglages) => {
  const lieux = lieuxRepository(base)
  const annuaire = tenirAnnuaire(lieux)
  const reperesDe = parEdition()
  return {
    annuaire,
    chercherOu: async (saisie: string) =>
      chercherOu(indexDesCommunes(), saisie, { departement, reperes: reperesDe(await annuaire.lire()) }),
    chercher: async (...[recherche, moment]: SansIndex<typeof chercher>) =>
      chercher((await annuaire.lire()).index, recherche, moment),
    lister: async (...[territoire, moment]: SansIndex<typeof lister>) =>
      lister((await annuaire.lire()).index, territoire, moment),
    lieuParCode: async (code: string): Promise<LieuConnu | null> => {
      const connu = await lieux.parCode(code).catch(() => deMemoire(annuaire.lire, code))
      if (connu === null) return null
      const noms = Object.values(connu.provenance).flatMap(origines => origines.map(({ source }) => source))
      return { ...connu, sources: citer(noms) }
    },
    communeParCode: (code: string) => communesDeFrance().communeParCode(code),
    communesDe: (code: string) => communesDeFrance().communesDe(code),
    departements: departements.filter(({ code }) => code !== 'autre'),
    nomDuDepartement: (code: string) => departements.find(un => un.code === code)?.nom ?? code,
    maintenant: (code?: string) => momentLocal(instant(), code ?? departement ?? undefined),
    sources: sourcesCitees,
    edition: async () => String((await annuaire.lire()).version)
  }
}

type SansIndex<F> = F extends (index: never, ...reste: infer R) => unknown ? R : never

/** The database is down: the place as it was last read, without its trail. */
const deMemoire = async (lire: () => Promise<Edition>, code: string) => {
  const lieu = (await lire()).parCode.get(code)
  return lieu === undefined ? null : { lieu, provenance: {} }
}

const parEdition = (): ((edition: Edition) => IndexReperes) => {
  let de: Edition | undefined
  let reperes: IndexReperes | undefined
  return edition => {
    if (reperes === undefined || de !== edition) {
      de = edition
      reperes = indexerReperes(reperesDesLieux(edition.parCode.values()), indexDesCommunes().parCode)
    }
    return reperes
  }
}
