import type { Moment } from '../../domain/horaires/horaires.ts'
import type { Liste } from '../../domain/proches/lister.ts'
import type { DemandeApi, Ou } from './parametres.ts'
import type { PortsApi } from './ports.ts'

/** One page of the places of a département, with its clocks. */
export const listerIci = async (
  ports: Pick<PortsApi, 'lister' | 'maintenant'>,
  { besoin, avec, limite }: DemandeApi,
  { code, page }: Extract<Ou, { readonly sorte: 'departement' }>
): Promise<Liste & { readonly maintenant: Moment }> => {
  const maintenant = ports.maintenant(code)
  const liste = await ports.lister(
    {
      departement: code,
      besoin,
      fauteuil: avec.includes('fauteuil'),
      langueDesSignes: avec.includes('signes'),
      bus: avec.includes('bus'),
      page,
      parPage: limite
    },
    maintenant
  )
  return { ...liste, maintenant }
}
