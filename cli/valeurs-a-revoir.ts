import { type Jour, joursPlus } from '../src/shared/date.ts'

/** A dated value of the law, as the compiler or the generated rules know it. */
export type ValeurDatee = {
  readonly nom: string
  readonly titre: string
  readonly aRevoirLe?: number | null
  readonly valeurs: readonly { readonly du: number; readonly texte: string; readonly url?: string | null }[]
}

/** A value to look at again: since when its figure stands, and the day the law was to change it. */
export type ARevoir = {
  readonly nom: string
  readonly titre: string
  readonly aRevoirLe: Jour
  readonly depuis: Jour
  readonly texte: string
  readonly url: string | null
}

const JOURS_PROCHES = 60

/** Values in force that day: those whose own date has come, and those it will reach within 60 days. */
export const valeursARevoir = (
  valeurs: readonly ValeurDatee[],
  jour: Jour
): { readonly passees: readonly ARevoir[]; readonly proches: readonly ARevoir[] } => {
  const datees = valeurs
    .flatMap(valeur => enVigueur(valeur, jour))
    .toSorted((a, b) => (a.aRevoirLe < b.aRevoirLe ? -1 : 1))
  const horizon = joursPlus(jour, JOURS_PROCHES)
  return {
    passees: datees.filter(({ aRevoirLe }) => aRevoirLe <= jour),
    proches: datees.filter(({ aRevoirLe }) => aRevoirLe > jour && aRevoirLe <= horizon)
  }
}

/** The last figure known, when it is the one in force: an older one was replaced in time. */
const enVigueur = ({ nom, titre, aRevoirLe, valeurs }: ValeurDatee, jour: Jour): readonly ARevoir[] => {
  const derniere = valeurs.reduce((a, b) => (b.du > a.du ? b : a), valeurs[0] ?? { du: 0, texte: '' })
  const depuis = enJour(derniere.du)
  if (aRevoirLe === undefined || aRevoirLe === null || depuis > jour) return []
  return [
    { nom, titre, aRevoirLe: enJour(aRevoirLe), depuis, texte: derniere.texte, url: derniere.url ?? null }
  ]
}

/** aaaammjj → AAAA-MM-JJ. */
const enJour = (entier: number): Jour => String(entier).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
