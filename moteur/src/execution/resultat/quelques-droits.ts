import { visiter } from '../partie/visiter.ts'
import type { DroitPublie, Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { contexteDe } from './contexte.ts'
import { manqueDe, percuDe, type ResultatDroit, rendreSorties } from './resultat.ts'
import { statuer } from './statuts.ts'
import { echeancesDe } from './suites.ts'

/**
 * Some rights of a household, by their place in the catalogue: status, figures, what is missing, due dates.
 * Only the steps that they need are computed: whoever passes over a whole file asks only for those in doubt.
 * Neither reasons nor reserves: `evaluer` gives them.
 */
export const evaluerQuelques = (
  regles: Regles,
  situation: Situation,
  rangs: readonly number[]
): readonly ResultatDroit[] => {
  const { faits, etat, encadrer } = visiter(regles, situation)
  const contexte = contexteDe(regles, faits, etat)
  return rangs.map(rang => {
    const droit = regles.catalogue.droits[rang]!
    encadrer(partieDe(regles, droit))
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

const partieDe = ({ catalogue }: Regles, droit: DroitPublie) => ({
  nom: droit.nom,
  pas: [
    ...droit.conditions,
    ...Object.values(droit.sorties),
    ...(droit.percu === undefined ? [] : [droit.percu]),
    ...Object.values(droit.echeances ?? {})
  ].map(regle => catalogue.regles[regle]!.pas)
})
