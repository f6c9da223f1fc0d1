/**
 * Why our answer and another's differ. A choice of the other calculator is replayed in the situation itself:
 * a difference is explained only when, the same choices made, our rules reach the other's answer.
 */

export type Ligne = {
  readonly nature: string
  readonly de: string
  readonly a: string | null
  readonly net?: number
  readonly montant?: number
}

export type Personne = {
  readonly role: 'demandeur' | 'conjoint' | 'enfant'
  readonly date_naissance: string
  readonly sejour: string
  readonly presence_en_france_mois?: number
  readonly rattache_fiscal_parents?: boolean
  readonly vit_chez_parents?: boolean
  readonly revenus: readonly Ligne[]
  readonly prestations_percues: readonly Ligne[]
}

export type Situation = {
  readonly id: string
  readonly mois: string
  readonly logement: { readonly statut: string; readonly commune_insee: string }
  readonly personnes: readonly Personne[]
  readonly prestations_percues: readonly Ligne[]
}

/** What the rules say of one right: `resultat/1`, as plain fields. */
export type Droit = Readonly<Record<string, unknown>> & { readonly statut: string }
export type Droits = Readonly<Record<string, Droit>>
export type Evaluer = (situation: Situation) => Droits

export type Valeur = number | string

/** One thing the other calculator does otherwise, and the text it departs from. */
export type Choix<Opinion> = {
  readonly cause: string
  readonly texte: string
  readonly concerne: (situation: Situation, opinion: Opinion) => boolean
  /** The situation as the other sees it… */
  readonly situation?: (situation: Situation, opinion: Opinion) => Situation
  /** …or the answer as it decides it, from the same figures. */
  readonly valeur?: (valeur: Valeur, droits: Droits, opinion: Opinion) => Valeur
}

export type Comparaison<Opinion> = {
  readonly titre: string
  /** The months of the set that the other can answer; all when not said. */
  readonly mois?: readonly string[]
  readonly valeur: (droits: Droits) => Valeur
  /** A second writing of the law, for choices the rules cannot replay; null: the rules answer. */
  readonly repondre?: (situation: Situation, opinion: Opinion, droits: Droits) => Valeur | null
  readonly opinion: (opinion: Opinion) => Valeur
  readonly egal: (nous: Valeur, autre: Valeur) => boolean
  readonly choix: readonly Choix<Opinion>[]
}

export type Verdict =
  | { readonly genre: 'egal' }
  | { readonly genre: 'explique'; readonly nous: Valeur; readonly causes: readonly string[] }
  | { readonly genre: 'inexplique'; readonly nous: Valeur; readonly rejoue: Valeur; readonly autre: Valeur }

export type Menage<Opinion> = { readonly situation: Situation; readonly opinion: Opinion }

type Rejeu<Opinion> = Menage<Opinion> & {
  readonly comparaison: Comparaison<Opinion>
  readonly evaluer: Evaluer
}

/** The smallest set of choices found that turns our answer into the other's. */
export function comparer<Opinion>(rejeu: Rejeu<Opinion>): Verdict {
  const { comparaison, situation, opinion } = rejeu
  const autre = comparaison.opinion(opinion)
  const atteint = (choix: readonly Choix<Opinion>[]) => comparaison.egal(rejouer(rejeu, choix), autre)
  if (atteint([])) return { genre: 'egal' }
  const possibles = comparaison.choix.filter(choix => choix.concerne(situation, opinion))
  // One choice may be one too many: the other does not always keep to it.
  const assez = [possibles, ...possibles.map(un => possibles.filter(choix => choix !== un))].find(atteint)
  const suffisants = assez ? reduire(assez, atteint) : quelquesUns(possibles, atteint)
  if (suffisants === undefined)
    return { genre: 'inexplique', nous: rejouer(rejeu, []), rejoue: rejouer(rejeu, possibles), autre }
  return { genre: 'explique', nous: rejouer(rejeu, []), causes: suffisants.map(({ cause }) => cause) }
}

function rejouer<Opinion>(
  { comparaison, evaluer, situation, opinion }: Rejeu<Opinion>,
  choix: readonly Choix<Opinion>[]
): Valeur {
  const vue = choix.reduce((avant, { situation: changer }) => changer?.(avant, opinion) ?? avant, situation)
  const droits = evaluer(vue)
  return choix.reduce(
    (avant, { valeur: changer }) => changer?.(avant, droits, opinion) ?? avant,
    comparaison.repondre?.(vue, opinion, droits) ?? comparaison.valeur(droits)
  )
}

/** Drops, one by one, the choices that are not needed. */
function reduire<T>(elements: readonly T[], suffit: (reste: readonly T[]) => boolean): readonly T[] {
  return elements.reduce<readonly T[]>((gardes, element) => {
    const reste = gardes.filter(garde => garde !== element)
    return suffit(reste) ? reste : gardes
  }, elements)
}

/** What the other calculates for past months is not in its opinion of this one: a choice may not have been made there. */
const AU_PLUS = 4

function quelquesUns<T>(
  elements: readonly T[],
  suffit: (choisis: readonly T[]) => boolean
): readonly T[] | undefined {
  for (let taille = 1; taille <= AU_PLUS; taille++) {
    const trouve = combinaisons(elements, taille).find(suffit)
    if (trouve !== undefined) return trouve
  }
  return undefined
}

const combinaisons = <T>(elements: readonly T[], taille: number): readonly (readonly T[])[] =>
  taille === 0
    ? [[]]
    : elements.flatMap((premier, rang) =>
        combinaisons(elements.slice(rang + 1), taille - 1).map(reste => [premier, ...reste])
      )
