import { agesPossibles } from './ages.ts'
import { type Reponses, recoit } from './reponses.ts'
import type { Savoir } from './resultat.ts'
import { type Seuils, seuilsDuFoyer } from './seuils.ts'

/** A band of monthly money, in whole euros, both edges in it; `a: null` has no upper edge. */
export type Tranche = { readonly de: number; readonly a: number | null }

/** Two edges nearer than this make a band nobody can place themselves in. */
const LARGEUR_MINIMALE = 25

/** The bands of this household: each edge is a threshold of a right, so that a band decides. */
export const tranches = (r: Reponses, savoir: Savoir): readonly Tranche[] => {
  const coupures: number[] = []
  for (const bord of bords(r, savoir))
    if (bord - (coupures.at(-1) ?? 0) >= LARGEUR_MINIMALE) coupures.push(bord)
  return [0, ...coupures].map((de, rang) => {
    const suivant = coupures[rang]
    return { de, a: suivant === undefined ? null : suivant - 1 }
  })
}

/** First whole euro at or above each threshold. */
const bords = (r: Reponses, savoir: Savoir): readonly number[] => {
  const s = seuilsDuFoyer(r, savoir)
  const seuils = [
    ...seuilsSante(s),
    ...(rsaPossible(r, savoir) ? seuilsRsa(s) : []),
    ...seuilsVieillesse(r, savoir, s)
  ]
  return [...new Set(seuils.filter((n): n is number => n !== null).map(Math.ceil))]
    .filter(n => n > 0)
    .toSorted((a, b) => a - b)
}

const moins = (montant: number | null, part: number | null): number | null =>
  montant === null ? null : montant - (part ?? 0)

// The dwelling counts as a resource: below « ceiling minus its value » it can no longer change anything.
const seuilsSante = ({ css, cssPayante, logementCss }: Seuils) => [
  moins(css, logementCss),
  css,
  moins(cssPayante, logementCss),
  cssPayante
]
const seuilsRsa = ({ rsa, logementRsa }: Seuils) => [moins(rsa, logementRsa), rsa]

const rsaPossible = (r: Reponses, savoir: Savoir): boolean => {
  const [moinsAge, plusAge] = agesPossibles(r, savoir.jour)
  const aUnEnfant = r.foyer !== undefined && r.foyer.enfants !== 0
  return moinsAge < 65 && (plusAge >= 25 || aUnEnfant) && !['aucun', 'asile'].includes(r.papiers ?? '')
}

const seuilsVieillesse = (r: Reponses, savoir: Savoir, { aspa }: Seuils) =>
  agesPossibles(r, savoir.jour)[1] >= 62 && !recoit(r, 'aspa') ? [aspa] : []
