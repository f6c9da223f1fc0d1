import type { Moment } from '../../domain/horaires/horaires.ts'
import { departementDuLieu } from '../fiche/etat-du-lieu.ts'
import type { Point, PortsLieux } from '../ports.ts'

type Ici = { readonly point: Point; readonly departement: string | undefined }

/** What the clocks say where one looks from. Around a person, nobody knows them: those of the nearest place. */
export const momentDIci = async (
  ports: Pick<PortsLieux, 'chercher' | 'maintenant'>,
  { point, departement }: Ici
): Promise<Moment> => {
  if (departement !== undefined) return ports.maintenant(departement)
  const paris = ports.maintenant()
  const [proche] = await ports.chercher({ ...N_IMPORTE_QUOI, autour: point }, paris)
  return proche === undefined ? paris : ports.maintenant(departementDuLieu(proche.lieu))
}

const N_IMPORTE_QUOI = {
  commune: null,
  besoin: null,
  quand: null,
  fauteuil: false,
  langueDesSignes: false,
  bus: false,
  limite: 1
} as const
