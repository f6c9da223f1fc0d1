import { type CommuneDite, cheminsDeLaReponse, type LieuDit, type OuDemander } from '#modules/droits/pages'

type Demander = (adresse: string) => Promise<Response>

/**
 * Where to ask, for answers that live on this device: the server is told a commune and the name of a right,
 * never an answer. Without a network, nobody can be asked, and the page says so.
 */
export const ouDemanderAuServeur = (demander: Demander): OuDemander => {
  const lire = async <T>(adresse: string): Promise<T | null> => {
    try {
      const reponse = await demander(adresse)
      return reponse.ok ? ((await reponse.json()) as T) : null
    } catch {
      return null
    }
  }
  return {
    situer: saisie => lire<readonly CommuneDite[]>(cheminsDeLaReponse.situer(saisie)),
    commune: code => lire<CommuneDite>(cheminsDeLaReponse.commune(code)),
    lieux: async (commune, droit) =>
      (await lire<readonly LieuDit[]>(cheminsDeLaReponse.lieux(commune, droit))) ?? []
  }
}
