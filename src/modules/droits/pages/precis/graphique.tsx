import { m } from '#messages'
import { euros, eurosRonds } from '#shared/argent'
import { Tableau } from '#ui'
import type { Palier } from '../../domain/precis/et-si.ts'
import { bornes } from '../../index.ts'
import { direFigure } from '../figures.ts'

/** Drawn for 360 px: larger, it only grows. */
const LARGEUR = 360
const HAUTEUR = 250
const GAUCHE = 52
const DROITE = 12
const BAS = 34
const HAUT = 10
const PAS_DE_LA_TRAME = 500

const arrondi = (n: number): number => Math.round(n * 10) / 10

/** What a household has, for each salary: what work brings below, what is drawn above; the same figures in a table. */
export const GraphiqueDesPaliers = ({ paliers }: { readonly paliers: readonly Palier[] }) => {
  const totaux = paliers.map(({ disponible }) => bornes(disponible.total)[0])
  const sommet = Math.ceil(Math.max(...totaux, PAS_DE_LA_TRAME) / PAS_DE_LA_TRAME) * PAS_DE_LA_TRAME
  const y = (montant: number) => arrondi(HAUT + (HAUTEUR - HAUT - BAS) * (1 - montant / sommet))
  const pas = (LARGEUR - GAUCHE - DROITE) / paliers.length
  return (
    <figure>
      <svg class="graphique" viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`} role="img" aria-label={phrase(paliers)}>
        <defs>
          <pattern
            id="hachures"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="trame" d="M0 0V6" />
          </pattern>
        </defs>
        {Array.from({ length: sommet / PAS_DE_LA_TRAME + 1 }, (_, rang) => rang * PAS_DE_LA_TRAME).map(
          montant => (
            <>
              <path d={`M${GAUCHE} ${y(montant)}H${LARGEUR}`} />
              <text x={GAUCHE - 4} y={y(montant) + 4} text-anchor="end">
                {eurosRonds(montant)}
              </text>
            </>
          )
        )}
        {paliers.map(({ salaire, disponible }, rang) => {
          const total = Math.max(0, bornes(disponible.total)[0])
          const gain = Math.min(total, Math.max(0, bornes(disponible.revenus)[0]))
          const x = arrondi(GAUCHE + rang * pas + pas * 0.15)
          const large = arrondi(pas * 0.7)
          return (
            <>
              <rect
                class="barre-aide"
                fill="url(#hachures)"
                x={x}
                y={y(total)}
                width={large}
                height={arrondi(y(gain) - y(total))}
              />
              <rect class="barre-gain" x={x} y={y(gain)} width={large} height={arrondi(y(0) - y(gain))} />
              {rang % 2 === 0 && (
                <text x={arrondi(x + large / 2)} y={HAUTEUR - 14} text-anchor="middle">
                  {salaire}
                </text>
              )}
            </>
          )
        })}
      </svg>
      <figcaption>
        <Cle classe="barre-gain" texte={m.precis_graphe_gain()} />
        <Cle classe="barre-aide" texte={m.precis_graphe_aides()} />
        {m.precis_graphe_axe()}
      </figcaption>
    </figure>
  )
}

const Cle = ({ classe, texte }: { readonly classe: string; readonly texte: string }) => (
  <span class="cle">
    <svg class="graphique" viewBox="0 0 20 20" aria-hidden="true">
      <rect
        class={classe}
        fill={classe === 'barre-aide' ? 'url(#hachures)' : undefined}
        x="2"
        y="2"
        width="16"
        height="16"
      />
    </svg>
    {texte}
  </span>
)

const phrase = (paliers: readonly Palier[]): string => {
  const [premier, dernier] = [paliers[0], paliers.at(-1)]
  if (premier === undefined || dernier === undefined) return ''
  return m.precis_graphe_description({
    sans: direFigure(premier.disponible.total) ?? euros(0),
    salaire: eurosRonds(dernier.salaire),
    avec: direFigure(dernier.disponible.total) ?? euros(0)
  })
}

/** The same, to read and to copy. */
export const TableauDesPaliers = ({ paliers }: { readonly paliers: readonly Palier[] }) => (
  <Tableau
    legende={m.precis_graphe_tableau()}
    colonnes={[
      m.precis_graphe_salaire(),
      m.precis_revenus(),
      m.precis_aides(),
      m.precis_participation(),
      m.precis_reste()
    ]}
    lignes={paliers.map(({ salaire, disponible }) => [
      eurosRonds(salaire),
      direFigure(disponible.revenus) ?? '',
      direFigure(disponible.aides) ?? euros(0),
      direFigure(disponible.participation) ?? euros(0),
      direFigure(disponible.total) ?? ''
    ])}
  />
)
