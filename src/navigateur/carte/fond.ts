import { divIcon, type LayerGroup, marker, type Map as Plan } from 'leaflet/dist/leaflet-src.esm.js'
import { elargir } from './cadre.ts'
import type { LieuDeLaPage } from './lieux-de-la-page.ts'
import { lisibles, type PointEcran } from './sur-l-ecran.ts'

type CommuneDuFond = { readonly nom: string; readonly latitude: number; readonly longitude: number }

/** Names of communes behind the places, asked of this site as the map moves; without them, the map is still true. */
export const suivreLeFond = (
  plan: Plan,
  calque: LayerGroup,
  lieux: readonly LieuDeLaPage[]
): (() => void) => {
  let arret = new AbortController()
  let demande = ''
  let communes: readonly CommuneDuFond[] = []
  const montrer = async () => {
    const cadre = elargir(cadreDe(plan))
    if (cadre !== demande) {
      arret.abort()
      arret = new AbortController()
      const recues = await demander(cadre, arret.signal)
      if (recues === null) return
      communes = recues
      demande = cadre
    }
    ecrire(plan, calque, { communes, lieux })
  }
  plan.on('moveend', montrer)
  void montrer()
  return () => arret.abort()
}

const cadreDe = (plan: Plan) => {
  const cadre = plan.getBounds()
  return { ouest: cadre.getWest(), sud: cadre.getSouth(), est: cadre.getEast(), nord: cadre.getNorth() }
}

const demander = async (cadre: string, signal: AbortSignal): Promise<readonly CommuneDuFond[] | null> => {
  try {
    const reponse = await fetch(`/lieux/fond.json?${cadre}`, { signal })
    if (!reponse.ok) return null
    const { communes } = (await reponse.json()) as { readonly communes: readonly CommuneDuFond[] }
    return communes
  } catch {
    return null
  }
}

type Montres = { readonly communes: readonly CommuneDuFond[]; readonly lieux: readonly LieuDeLaPage[] }

const ecrire = (plan: Plan, calque: LayerGroup, { communes, lieux }: Montres): void => {
  calque.clearLayers()
  const { x: largeur, y: hauteur } = plan.getSize()
  const marques = lieux.map(lieu => pixels(plan, lieu))
  const posees = communes.map(commune => ({ ...commune, ...pixels(plan, commune) }))
  for (const { nom, latitude, longitude } of lisibles(posees, { largeur, hauteur, marques })) {
    const html = document.createElement('span')
    html.className = 'commune'
    html.textContent = nom
    const icon = divIcon({ html, className: '', iconSize: [0, 0] })
    marker([latitude, longitude], { icon, keyboard: false, interactive: false, pane: 'noms' }).addTo(calque)
  }
}

const pixels = (plan: Plan, { latitude, longitude }: Omit<CommuneDuFond, 'nom'>): PointEcran => {
  const { x, y } = plan.latLngToContainerPoint([latitude, longitude])
  return { x, y }
}
