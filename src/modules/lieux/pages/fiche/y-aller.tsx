import { m } from '#messages'
import { Carte } from '#ui'
import { distanceKm } from '../../domain/communes/distance.ts'
import type { Lieu, Passage, Position } from '../../domain/lieu/lieu.ts'
import { minutesAPied } from '../../domain/proches/trajet.ts'
import { enUneLigne } from '../dire/adresse.ts'
import { direDepuis, direDistance } from '../dire/distance.ts'
import { direHoraires } from '../dire/horaires.ts'
import type { Endroit } from '../recherche/endroit.ts'
import type { EtatDit } from './etat-du-lieu.ts'

type ProprietesYAller = {
  readonly lieu: Lieu
  readonly depuis: Endroit | null
  readonly etat: EtatDit
}

/** The address, how far, a map when one wants it; for what comes to people, its stops. */
export const YAller = ({ lieu, depuis, etat }: ProprietesYAller) => (
  <>
    <h2>{lieu.itinerant ? m.lieux_fiche_ou_passe() : m.lieux_fiche_y_aller()}</h2>
    {lieu.passages.length === 0 && <p>{enUneLigne(lieu.adresse)}</p>}
    {lieu.adresse.complement && lieu.passages.length === 0 && <p>{lieu.adresse.complement}</p>}
    {lieu.passages.length === 0 && <Distance position={lieu.position} depuis={depuis} />}
    {lieu.itinerant && lieu.passages.length === 0 && <p>{m.lieux_fiche_arrets_inconnus()}</p>}
    {lieu.passages.map(passage => (
      <Arret passage={passage} depuis={depuis} jour={etat.maintenant.jour} />
    ))}
    {lieu.passages.length === 0 && <Cartes position={lieu.position} />}
  </>
)

type ProprietesArret = {
  readonly passage: Passage
  readonly depuis: Endroit | null
  readonly jour: string
}

const Arret = ({ passage, depuis, jour }: ProprietesArret) => (
  <Carte titre={enUneLigne(passage.adresse)}>
    {passage.horaires && direHoraires(passage.horaires, jour).map(phrase => <p>{phrase}</p>)}
    <Distance position={passage.position} depuis={depuis} />
    <Cartes position={passage.position} />
  </Carte>
)

type ProprietesDistance = { readonly position: Position | null; readonly depuis: Endroit | null }

const Distance = ({ position, depuis }: ProprietesDistance) => {
  if (position === null) return <p>{m.lieux_fiche_sans_point()}</p>
  if (depuis === null) return null
  const km = distanceKm(depuis.point, position)
  const { precision } = position
  return (
    <p>
      <strong>{direDistance({ km, precision, minutesAPied: minutesAPied(km) })}</strong> {direDepuis(depuis)}
    </p>
  )
}

/** Links only: nothing is asked of another site until one goes there. */
const Cartes = ({ position }: { readonly position: Position | null }) => {
  if (position === null || position.precision !== 'exacte') return null
  const point = `${position.latitude},${position.longitude}`
  const sur = `mlat=${position.latitude}&mlon=${position.longitude}#map=17/${position.latitude}/${position.longitude}`
  return (
    <p class="ecran">
      <a href={`geo:${point}?q=${point}`}>{m.lieux_fiche_geo()}</a>
      {' · '}
      <a href={`https://www.openstreetmap.org/?${sur}`} rel="noreferrer">
        {m.lieux_fiche_carte()}
      </a>
    </p>
  )
}
