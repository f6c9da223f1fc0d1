import { m } from '#messages'
import { ok, type Result, refus } from '#shared/result'
import { deLieu } from '#shared/texte'
import type { Moment } from '../../domain/horaires/horaires.ts'
import type { LieuListe } from '../../domain/proches/lister.ts'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import { chercherAutour } from '../api/chercher-autour.ts'
import { listerIci } from '../api/lister-ici.ts'
import { type DemandeApi, type Ecart, lireParametres, type Ou } from '../api/parametres.ts'
import type { PortsApi } from '../api/ports.ts'
import { contenuDuBesoin } from '../dire/besoins.ts'
import type { SourceCitee } from '../ports.ts'
import { AUCUNE_DEMANDE, type Demande } from '../recherche/demande.ts'

/** What is shown on the site of someone else. */
export type ListeAIntegrer = {
  readonly titre: string
  readonly lieux: readonly (LieuTrouve | LieuListe)[]
  readonly maintenant: Moment
  /** What its links to our pages ask. */
  readonly demande: Demande
  /** There are more places after this page of the list. */
  readonly suite: boolean
  readonly sources: readonly SourceCitee[]
}

/** The list of an address; what is wrong in the address is for who pasted it. */
export const lireListe = async (
  ports: PortsApi,
  champs: URLSearchParams
): Promise<Result<ListeAIntegrer, readonly Ecart[]>> => {
  const lue = lireParametres(champs)
  if (!lue.ok) return lue
  const { ou } = lue.value
  if (ou.sorte === 'point')
    return refus([
      { chemin: 'latitude', message: 'Une liste se demande pour une commune ou un département.' }
    ])
  const sources = Object.values(await ports.sources())
  const liste = await (ou.sorte === 'commune'
    ? deLaCommune(ports, lue.value, ou)
    : duDepartement(ports, lue.value, ou))
  return liste.ok ? ok({ ...liste.value, sources }) : liste
}

type Trouves = Result<Omit<ListeAIntegrer, 'sources'>, readonly Ecart[]>

const deLaCommune = async (
  ports: PortsApi,
  demande: DemandeApi,
  ou: Extract<Ou, { readonly sorte: 'commune' }>
): Promise<Trouves> => {
  const autour = await chercherAutour(ports, demande, ou)
  if (!autour.ok) return autour
  const nom = ports.communeParCode(ou.code)?.nom ?? ou.code
  const { maintenant, lieux, centre } = autour.value
  return ok({
    titre: titreDe(m.lieux_pres_de({ nom: deLieu(nom) }), demande),
    lieux,
    maintenant,
    demande: { ...demandeDe(demande), ou: nom, commune: centre.commune },
    suite: false
  })
}

const duDepartement = async (
  ports: PortsApi,
  demande: DemandeApi,
  ou: Extract<Ou, { readonly sorte: 'departement' }>
): Promise<Trouves> => {
  const { lieux, total, maintenant } = await listerIci(ports, demande, ou)
  return ok({
    titre: titreDe(m.lieux_integrer_dans({ nom: ports.nomDuDepartement(ou.code) }), demande),
    lieux,
    maintenant,
    demande: demandeDe(demande),
    suite: total > ou.page * demande.limite
  })
}

const demandeDe = ({ besoin, avec }: DemandeApi): Demande => ({ ...AUCUNE_DEMANDE, besoin, souhaits: avec })

const titreDe = (endroit: string, { besoin }: DemandeApi): string => {
  const titre = m.lieux_resultats_titre({ endroit })
  return besoin === null ? titre : `${titre} · ${contenuDuBesoin(besoin).titre}`
}
