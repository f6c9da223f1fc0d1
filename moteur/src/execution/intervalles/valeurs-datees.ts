import type { Bornes } from '../situation/bornes.ts'

type Datee = { readonly du: number; readonly valeur: number }

/** The values a parameter may take between two dates, most recent first; `inconnu` before its first date. */
export const valeursEntre = <V extends Datee>(
  valeurs: readonly V[],
  [debut, fin]: Bornes
): { readonly enVigueur: readonly V[]; readonly inconnu: boolean } => {
  const premiere = valeurs.at(-1)
  return {
    enVigueur: valeurs.filter(({ du }, i) => du <= fin && (i === 0 || valeurs[i - 1]!.du > debut)),
    inconnu: premiere === undefined || !(premiere.du <= debut)
  }
}

/** The bounds of a dated value when its date is itself between two. */
export const bornesDatees = (valeurs: readonly Datee[], dates: Bornes): Bornes => {
  const { enVigueur, inconnu } = valeursEntre(valeurs, dates)
  const montants = enVigueur.map(({ valeur }) => valeur)
  return inconnu
    ? [Math.min(0, ...montants), Number.POSITIVE_INFINITY]
    : [Math.min(...montants), Math.max(...montants)]
}
