import type { Moment } from '../../domain/horaires/horaires.ts'
import type { LieuTrouve, Recherche } from '../../domain/proches/recherche.ts'
import type { PortsLieux } from '../ports.ts'
import type { Demande } from './demande.ts'
import type { Endroit } from './endroit.ts'
import { momentDIci } from './moment-d-ici.ts'

/** Places on one page: what a phone scrolls without getting lost. */
const PAR_PAGE = 10

/** Beyond, few people go: the phone first. */
export const LOIN_EN_KM = 20

/** What was given up to find something: never an empty page when a place exists. */
export type Repli = 'moment' | 'souhaits' | 'besoin'

export type Trouvaille = {
  readonly trouves: readonly LieuTrouve[]
  /** There are more. */
  readonly suite: boolean
  readonly repli: Repli | null
  readonly maintenant: Moment
}

type Chercher = Pick<PortsLieux, 'chercher' | 'maintenant'>

/** The places of one page of results; wishes that nobody meets are dropped one after the other, and it is said. */
export const trouver = async (ports: Chercher, demande: Demande, endroit: Endroit): Promise<Trouvaille> => {
  const maintenant = await momentDIci(ports, endroit)
  for (const { repli, recherche } of essais(demande, endroit)) {
    const tous = await ports.chercher(recherche, maintenant)
    const trouves = tous.slice((demande.page - 1) * PAR_PAGE, demande.page * PAR_PAGE)
    if (trouves.length > 0 && tous.some(trouve => aQuoiBonYAller(trouve, recherche)))
      return { trouves, suite: tous.length > demande.page * PAR_PAGE, repli, maintenant }
  }
  return { trouves: [], suite: false, repli: null, maintenant }
}

/** Nobody goes far for a « perhaps »: someone near knows better whom to ask. */
const aQuoiBonYAller = ({ convenance, km }: LieuTrouve, { besoin }: Recherche): boolean =>
  besoin === null || convenance === 'oui' || km <= LOIN_EN_KM

type Essai = { readonly repli: Repli | null; readonly recherche: Recherche }

const essais = (demande: Demande, endroit: Endroit): readonly Essai[] => {
  const entiere: Recherche = {
    autour: endroit.point,
    commune: endroit.commune,
    besoin: demande.besoin,
    quand: demande.quand,
    fauteuil: demande.souhaits.includes('fauteuil'),
    langueDesSignes: demande.souhaits.includes('signes'),
    bus: demande.souhaits.includes('bus'),
    limite: demande.page * PAR_PAGE + 1
  }
  const sansMoment = { ...entiere, quand: null }
  const sansSouhaits = { ...sansMoment, fauteuil: false, langueDesSignes: false, bus: false }
  return [
    { repli: null, recherche: entiere },
    ...(demande.quand === null ? [] : [{ repli: 'moment' as const, recherche: sansMoment }]),
    ...(demande.souhaits.length === 0 ? [] : [{ repli: 'souhaits' as const, recherche: sansSouhaits }]),
    ...(demande.besoin === null
      ? []
      : [{ repli: 'besoin' as const, recherche: { ...sansSouhaits, besoin: null } }])
  ]
}
