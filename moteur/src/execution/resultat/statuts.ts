import type { DroitPublie } from '../regles.ts'
import type { Contexte, Point } from './contexte.ts'

export type Statut = 'ouvert' | 'a_verifier' | 'ferme'

/** The step of a rule of the household. */
export const pointDe = ({ regles }: Contexte, regle: number): Point => ({
  i: regles.catalogue.regles[regle]!.pas,
  p: 0
})

/** All conditions true: open. One false: closed. Else: to be checked. */
export const statuer = (contexte: Contexte, droit: DroitPublie): Statut => {
  const valeurs = droit.conditions.map(condition => contexte.valeur(pointDe(contexte, condition)))
  if (valeurs.some(([, haut]) => haut === 0)) return 'ferme'
  return valeurs.every(([bas]) => bas === 1) ? 'ouvert' : 'a_verifier'
}

/** What decided the status: the failing conditions, or all of them with the words the right gives. */
export const pointsDecisifs = (contexte: Contexte, droit: DroitPublie, statut: Statut): readonly Point[] => {
  const conditions = droit.conditions.map(condition => pointDe(contexte, condition))
  if (statut === 'ferme') return conditions.filter(point => contexte.valeur(point)[1] === 0)
  if (statut === 'a_verifier') return conditions
  return [...conditions, ...Object.values(droit.sorties).map(sortie => pointDe(contexte, sortie))]
}

/** What must be decided for all to be said of a right: its conditions, its form. */
export const pointsADecider = (
  contexte: Contexte,
  { conditions, sorties }: DroitPublie
): readonly Point[] => {
  const { regles } = contexte.regles.catalogue
  const formes = Object.values(sorties).filter(numero => regles[numero]!.choix)
  return [...conditions, ...formes].map(numero => pointDe(contexte, numero))
}
