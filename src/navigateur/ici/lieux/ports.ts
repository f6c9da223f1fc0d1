import { chercher, chercherOu, type Lieu, momentLocal } from '#modules/lieux'
import {
  citerSources,
  type GardePosition,
  type LieuConnu,
  type PortsLieux,
  type PortsTablette
} from '#modules/lieux/pages'
import { departements } from '../../../modules/droits/genere-contenus/contenus.js'
import { type AnnuaireDePoche, reunir } from './annuaire.ts'
import type { copiesDuLieu, Departement } from './copies.ts'

/** As on the server: the whole of a rural postcode. */
const REPONSES_AU_PLUS = 12

type Moyens = {
  readonly copies: ReturnType<typeof copiesDuLieu>
  readonly position: GardePosition
  readonly origine: string
  readonly maintenant: () => number
  readonly departement: string | null
  readonly papiersDuDroit: PortsLieux['papiersDuDroit']
  readonly scripts: readonly string[]
}

/** The ports of the pages of places, filled by the copies of this device. */
export const portsDesLieux = (moyens: Moyens): PortsLieux => {
  const { origine, maintenant, departement, papiersDuDroit, scripts } = moyens
  const annuaire = annuaireDe(moyens.copies.lire)
  return {
    chercherOu: async saisie => {
      const { communes, reperes } = await annuaire()
      return chercherOu(communes, saisie, { departement, reperes, auPlus: REPONSES_AU_PLUS })
    },
    chercher: async (recherche, moment) => chercher((await annuaire()).index, recherche, moment),
    lieuParCode: async code => {
      const lieu = (await annuaire()).lieux.get(code)
      return lieu === undefined ? null : connuIci(lieu)
    },
    maintenant: code => momentLocal(new Date(maintenant()), code ?? departement ?? undefined),
    nomDuDepartement: code => departements.find(un => un.code === code)?.nom ?? code,
    papiersDuDroit,
    position: moyens.position,
    origine: () => origine,
    calendrier: null,
    scripts,
    scriptsDeRecherche: scripts,
    // Without network, a map would be a blank sheet: the list says it all.
    scriptsDesResultats: scripts,
    tuiles: null
  }
}

/** The trail of the sources stays on the server, it would weigh as much as the places: only who confirmed is named. */
const connuIci = (lieu: Lieu): LieuConnu => {
  const { confirmation } = lieu
  const provenance =
    confirmation === null ? {} : { confirmation: [{ source: confirmation.par, le: confirmation.le }] }
  return { lieu, provenance, sources: citerSources(provenance) }
}

/** What the page of the tablet is given here. */
export const portsDeLaTablette = (
  { copies, departement, scripts }: Pick<Moyens, 'copies' | 'departement' | 'scripts'>,
  jour: PortsTablette['jour']
): PortsTablette => ({ copies, departement, departements, jour, scripts })

const annuaireDe = (lire: () => Promise<readonly Departement[]>): (() => Promise<AnnuaireDePoche>) => {
  let de: readonly Departement[] | undefined
  let annuaire: AnnuaireDePoche | undefined
  return async () => {
    const copies = await lire()
    if (annuaire === undefined || de !== copies) {
      de = copies
      annuaire = reunir(copies)
    }
    return annuaire
  }
}
