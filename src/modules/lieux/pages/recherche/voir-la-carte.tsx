import { m } from '#messages'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import type { Point, Tuiles } from '../ports.ts'

type ProprietesVoirLaCarte = {
  readonly trouves: readonly LieuTrouve[]
  /** Where one looks from. */
  readonly point: Point
  readonly tuiles: Tuiles | null
}

// Hidden until its script has come (src/navigateur/voir-la-carte.ts); the map itself is asked for by the press only.
// Accessibility: the list says all that the map shows; the map is a named region, Escape closes it.
export const VoirLaCarte = ({ trouves, point, tuiles }: ProprietesVoirLaCarte) =>
  trouves.every(trouve => pointDe(trouve) === undefined) ? null : (
    <voir-la-carte hidden {...enDegres(point)} {...imagesDe(tuiles)} data-mots={JSON.stringify(mots())}>
      <div class="actions">
        <button type="button" class="discret">
          <span data-cas="fermee attente echec">{m.lieux_carte_voir()}</span>
          <span data-cas="ouverte" hidden>
            {m.lieux_carte_fermer()}
          </span>
        </button>
        {tuiles && <p class="doux">{m.lieux_carte_tuiles({ site: new URL(tuiles.origine).host })}</p>}
      </div>
      <div role="status">
        <p data-cas="attente" hidden>
          {m.lieux_carte_attente()}
        </p>
        <p data-cas="echec" hidden>
          {m.lieux_carte_echec()}
        </p>
      </div>
    </voir-la-carte>
  )

/** The words of the map: its script, which is heavy enough, brings none. */
const mots = () => ({
  nom: m.lieux_carte_nom(),
  legende: m.lieux_carte_legende(),
  depart: m.lieux_carte_depart(),
  vague: m.lieux_carte_vague(),
  agrandir: m.lieux_carte_agrandir(),
  reduire: m.lieux_carte_reduire()
})

/** What the map reads on a card; undefined when nobody knows where the place is. */
export const pointDe = ({
  lieu,
  passage,
  precision
}: LieuTrouve): Readonly<Record<`data-${string}`, string>> | undefined => {
  const { position } = passage ?? lieu
  if (position === null) return undefined
  return { ...enDegres(position), ...(precision === 'exacte' ? {} : { 'data-vague': '' }) }
}

/** A metre is enough. */
const enDegres = ({ latitude, longitude }: Point) => ({
  'data-latitude': String(Number(latitude.toFixed(5))),
  'data-longitude': String(Number(longitude.toFixed(5)))
})

const imagesDe = (tuiles: Tuiles | null) =>
  tuiles && { 'data-tuiles': tuiles.modele, 'data-attribution': tuiles.attribution }

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'voir-la-carte': { hidden?: boolean; children?: unknown }
    }
  }
}
