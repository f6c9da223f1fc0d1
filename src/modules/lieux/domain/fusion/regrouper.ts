import { type Comparaison, comparer } from './ressemblance/comparer.ts'
import type { Signes } from './ressemblance/signes.ts'

/** A fiche, by its identity in the base and what it shows of itself. */
export type Membre = { readonly id: string; readonly signes: Signes }

/** What a referent said of two fiches. */
export type Decision = { readonly a: string; readonly b: string; readonly sens: 'meme' | 'distincts' }

/** Two fiches that nothing but a human may join. */
export type PaireDouteuse = { readonly a: string; readonly b: string; readonly comparaison: Comparaison }

export type Regroupement = {
  /** One list of identities per place, sorted, the first one founding. */
  readonly groupes: readonly (readonly string[])[]
  /** Sure pairs that were kept apart all the same: they would have joined fiches that have nothing in common. */
  readonly retenues: readonly PaireDouteuse[]
}

/**
 * Shares fiches out into places. The surest pairs join first; two groups never join when a fiche of one
 * has nothing in common with a fiche of the other, so that a chain of likenesses joins no strangers.
 * The same fiches and decisions give the same places, in whatever order they came.
 */
export const regrouper = (membres: readonly Membre[], decisions: readonly Decision[] = []): Regroupement => {
  const tries = membres.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const comparaisons = toutComparer(tries)
  const dit = new Map(decisions.map(({ a, b, sens }) => [cleDe(a, b), sens]))
  const groupeDe = new Map(tries.map(({ id }) => [id, [id]]))
  const retenues: PaireDouteuse[] = []
  for (const paire of aJoindre(comparaisons, dit)) {
    const a = groupeDe.get(paire.a) ?? []
    const b = groupeDe.get(paire.b) ?? []
    if (a === b) continue
    const decide = dit.get(cleDe(paire.a, paire.b)) === 'meme'
    if (!peuventSeJoindre(a, b, (x, y) => refuse(cleDe(x, y), decide))) {
      retenues.push(paire)
      continue
    }
    const ensemble = [...a, ...b]
    for (const id of ensemble) groupeDe.set(id, ensemble)
  }
  return { groupes: [...new Set(groupeDe.values())].map(groupe => groupe.toSorted()), retenues }

  function refuse(cle: string, decide: boolean): boolean {
    if (dit.has(cle)) return dit.get(cle) === 'distincts'
    return !decide && comparaisons.get(cle)?.comparaison.verdict === 'non'
  }
}

const cleDe = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

const toutComparer = (membres: readonly Membre[]): ReadonlyMap<string, PaireDouteuse> =>
  new Map(
    membres.flatMap((premier, rang) =>
      membres.slice(rang + 1).map(second => {
        const paire = { a: premier.id, b: second.id, comparaison: comparer(premier.signes, second.signes) }
        return [cleDe(premier.id, second.id), paire] as const
      })
    )
  )

/** What a referent joined, then the sure pairs, the surest first. */
const aJoindre = (
  comparaisons: ReadonlyMap<string, PaireDouteuse>,
  dit: ReadonlyMap<string, Decision['sens']>
): readonly PaireDouteuse[] =>
  [...comparaisons.values()]
    .map(paire => ({ paire, rang: rangDe(paire, dit.get(cleDe(paire.a, paire.b))) }))
    .filter(({ rang }) => rang > 0)
    // The pairs come sorted by identity, and a stable sort keeps equal ones so.
    .toSorted((x, y) => y.rang - x.rang)
    .map(({ paire }) => paire)

const rangDe = ({ comparaison }: PaireDouteuse, sens: Decision['sens'] | undefined): number => {
  if (sens !== undefined) return sens === 'meme' ? 1000 : 0
  if (comparaison.verdict !== 'sur') return 0
  const { nom, ou, memes } = comparaison
  return (
    1 +
    memes.length +
    (memes.includes('identifiant') ? 100 : 0) +
    (nom === 'meme' ? 10 : 0) +
    (ou === 'ici' ? 5 : 0)
  )
}

const peuventSeJoindre = (
  a: readonly string[],
  b: readonly string[],
  refuse: (x: string, y: string) => boolean
): boolean => !a.some(x => b.some(y => refuse(x, y)))
