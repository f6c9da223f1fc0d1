import { type ReglesALaDemande, visiter } from '../a-la-demande/visiter.ts'
import type { Situation } from '../situation/situation.ts'
import { manqueDe, percuDe, type ResultatDroit, rendreSorties } from './resultat.ts'
import { statuer } from './statuts.ts'
import { echeancesDe } from './suites.ts'

/**
 * Some rights of a household, by their place in the catalogue: status, figures, what is missing, due dates.
 * Only the steps that they need are computed: whoever passes over a whole file asks only for those in doubt.
 * Neither reasons nor reserves: `evaluer` gives them.
 */
export const evaluerQuelques = (
  regles: ReglesALaDemande,
  situation: Situation,
  rangs: readonly number[]
): readonly ResultatDroit[] => {
  const contexte = visiter(regles, situation)
  return rangs.map(rang => {
    const droit = contexte.regles.catalogue.droits[rang]!
    const statut = statuer(contexte, droit)
    const { chemins, inconnus } = manqueDe(contexte, droit, statut)
    return {
      statut,
      ...rendreSorties(contexte, droit, statut),
      percu: percuDe(contexte, droit),
      ...(chemins.length > 0 && { manque: chemins }),
      ...(inconnus.length > 0 && { inconnus }),
      ...echeancesDe(contexte, droit)
    }
  })
}
