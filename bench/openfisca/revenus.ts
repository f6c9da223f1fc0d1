import { type Mois, moisEntre, moisPlus } from '#shared/date'
import type { Entree } from './en-colonnes.ts'
import { type Personne, REVENUS } from './variables.ts'

type Periode = { readonly depuis: Mois; readonly jusqua: Mois }
type Ligne = NonNullable<Personne['revenus']>[number]

/** A column for each variable and each month in which somebody receives something. */
export const revenusParMois = (personnes: readonly Personne[], periode: Periode): readonly Entree[] => {
  const colonnes = new Map<string, number[]>()
  personnes.forEach(({ revenus = [] }, rang) => {
    for (const ligne of revenus)
      for (const [variable, montant] of montantsDe(ligne))
        for (const mois of moisDe(ligne, periode)) {
          const cle = `${variable} ${mois}`
          const colonne = colonnes.get(cle) ?? new Array<number>(personnes.length).fill(0)
          colonne[rang] = (colonne[rang] ?? 0) + montant
          colonnes.set(cle, colonne)
        }
  })
  return Array.from(colonnes, ([cle, valeurs]): Entree => {
    const [variable = '', mois = ''] = cle.split(' ')
    return [variable, mois, valeurs]
  })
}

const montantsDe = (ligne: Ligne): readonly (readonly [variable: string, montant: number])[] =>
  Object.entries(REVENUS[ligne.nature] ?? {}).flatMap(([champ, variable]) => {
    const montant = ligne[champ as 'net']
    return typeof montant === 'number' ? [[variable, montant] as const] : []
  })

const moisDe = ({ de, a }: Ligne, { depuis, jusqua }: Periode): readonly Mois[] => {
  const premier = de !== null && de !== undefined && de > depuis ? de : depuis
  const dernier = a !== null && a !== undefined && a < jusqua ? a : jusqua
  return Array.from({ length: Math.max(0, moisEntre(premier, dernier) + 1) }, (_, rang) =>
    moisPlus(premier, rang)
  )
}
